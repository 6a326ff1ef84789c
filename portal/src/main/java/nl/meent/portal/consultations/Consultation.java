package nl.meent.portal.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meent.portal.frame.Author;
import nl.meent.portal.frame.Form;
import nl.meent.runtime.web.bodies.LinkAddress;
import org.jspecify.annotations.Nullable;

/**
 * A consultation, in a list or by itself.
 *
 * @param status      {@code DRAFT, SCHEDULED, OPEN, CLOSED, OUTCOME_PUBLISHED, WITHDRAWN}
 * @param responsePer {@code MEMBER} or {@code ORGANISATION}
 * @param publication {@code WITH_ORGANISATION, WITHOUT_NAME, AGGREGATE_ONLY} or {@code NONE}
 * @param invited     whether the reader is in the audience
 * @param responded   whether the reader, or their organisation, has sent a response
 * @param clarifiedSince whether a question was explained after that response
 * @param drafted     whether there is a draft of one
 * @param sections    the parts that its questions stand in
 */
public record Consultation(
        String id,
        String title,
        @Nullable String development,
        @Nullable String body,
        @Nullable String bodyHtml,
        @Nullable List<Document> documents,
        @Nullable List<Question> questions,
        @Nullable Audience audience,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable String responsePer,
        @Nullable String publication,
        @Nullable String status,
        @Nullable List<Clarification> clarifications,
        @Nullable List<Extension> extensions,
        @Nullable Outcome outcome,
        @Nullable String withdrawalReason,
        @Nullable Author author,
        @Nullable Boolean invited,
        @Nullable Boolean responded,
        @Nullable Boolean clarifiedSince,
        @Nullable Boolean drafted,
        @Nullable List<Section> sections) {

    /** What one may want to read first: on the web, a page of ours, or a file. */
    public record Document(
            String title, @Nullable String url, @Nullable DocumentFile file) {
        public boolean isLink() {
            return LinkAddress.isOnTheWebOrHere(url);
        }
    }

    /** More time that was given, and why. */
    public record Extension(Instant closesAt, String reason, Instant extendedAt) {}

    /** What was explained about a question after opening. */
    public record Clarification(
            String questionId, String text, @Nullable Instant clarifiedAt) {}

    /** Who is asked: within a list any, across lists all, an empty list limits nothing. */
    public record Audience(
            @Nullable List<String> functions,
            @Nullable List<String> circles,
            @Nullable List<String> themes,
            @Nullable List<String> organisationKinds,
            @Nullable List<String> organisations) {
        /** All of it by name, as the service takes it. */
        Map<String, List<String>> all() {
            return Map.of(
                    "functions", orNone(functions),
                    "circles", orNone(circles),
                    "themes", orNone(themes),
                    "organisationKinds", orNone(organisationKinds),
                    "organisations", orNone(organisations));
        }

        private static List<String> orNone(@Nullable List<String> list) {
            return list == null ? List.of() : list;
        }

        /** Whether nothing limits it. */
        public boolean isEveryone() {
            return all().values().stream().allMatch(List::isEmpty);
        }
    }

    /**
     * What came in, and what was done with it.
     *
     * @param etag what says which outcome it is, for who changes it
     */
    public record Outcome(
            @Nullable String summary,
            @Nullable String summaryHtml,
            @Nullable List<PerQuestion> perQuestion,
            @Nullable List<Document> links,
            @Nullable Instant publishedAt,
            @Nullable Instant changedAt,
            @Nullable String etag) {
        /** @param heard what came in; @param done what was done with it */
        public record PerQuestion(
                String questionId,
                @Nullable String heard,
                @Nullable String done) {}

        @Override
        public List<PerQuestion> perQuestion() {
            return perQuestion == null ? List.of() : perQuestion;
        }

        @Override
        public List<Document> links() {
            return links == null ? List.of() : links;
        }
    }

    /** The codes of the organisations that its audience names. */
    List<String> named() {
        return audience == null ? List.of() : Audience.orNone(audience.organisations());
    }

    public boolean is(String other) {
        return other.equals(status);
    }

    public boolean isOpen() {
        return is("OPEN");
    }

    /** Whether it has a moment to close, which is still to come. */
    public boolean closesAfter(Instant now) {
        return closesAt != null && closesAt.isAfter(now);
    }

    /** Whether it has a moment to open, which is still to come. */
    public boolean opensAfter(Instant now) {
        return opensAt != null && opensAt.isAfter(now);
    }

    /** Which outcome there is; null where there is none. */
    @Nullable
    String outcomeVersion() {
        return outcome == null ? null : outcome.etag();
    }

    /** Whether its time has passed. */
    public boolean isOver() {
        return is("CLOSED") || is("OUTCOME_PUBLISHED");
    }

    /** Whether its responses are published one by one. */
    public boolean showsResponses() {
        return "WITH_ORGANISATION".equals(publication) || "WITHOUT_NAME".equals(publication);
    }

    /** Whether those who were asked read the responses now: published, and without name not of a few. */
    public boolean offersResponses(Figures figures) {
        return showsResponses() && ("WITH_ORGANISATION".equals(publication) || figures.responses() != null);
    }

    /** Whether advocates may ever read its responses one by one. */
    public boolean isReadOneByOne() {
        return !"AGGREGATE_ONLY".equals(publication);
    }

    /** What was filled in, to read. */
    public List<Said> said(Form form) {
        return Values.said(form, questions());
    }

    /** Whether one organisation answers once. */
    public boolean isPerOrganisation() {
        return "ORGANISATION".equals(responsePer);
    }

    public boolean isResponded() {
        return Boolean.TRUE.equals(responded);
    }

    public boolean isDrafted() {
        return Boolean.TRUE.equals(drafted);
    }

    /** Whether a response was sent and changed since, and the change wasn't sent. */
    public boolean isUnsent() {
        return isOpen() && isResponded() && isDrafted();
    }

    /** Whether the reader may want to look at their response again. */
    public boolean isClarifiedSince() {
        return Boolean.TRUE.equals(clarifiedSince);
    }

    /** Whether nobody was asked yet: it can be thrown away without a word to members. */
    public boolean isUnopened() {
        return is("DRAFT") || is("SCHEDULED");
    }

    /** Whether it can be withdrawn: there, and not over yet. */
    public boolean isWithdrawable() {
        return !is("WITHDRAWN") && !isOver();
    }

    /** Whether the reader may respond; a service that doesn't say so only shows what one may respond to. */
    public boolean isInvited() {
        return !Boolean.FALSE.equals(invited);
    }

    /** Whether it waits for the reader. */
    public boolean isWaiting() {
        return isOpen() && isInvited() && !isResponded();
    }

    /** Each time that more time was given. */
    @Override
    public List<Extension> extensions() {
        return extensions == null ? List.of() : extensions;
    }

    @Override
    public List<Document> documents() {
        return documents == null ? List.of() : documents;
    }

    @Override
    public List<Question> questions() {
        return questions == null ? List.of() : questions;
    }

    @Override
    public List<Section> sections() {
        return sections == null ? List.of() : sections;
    }

    /** The section that begins with this question among those that are shown; null if it begins none. */
    public @Nullable Section beginning(Question question, List<Question> shown) {
        int at = shown.indexOf(question);
        boolean goesOn = at > 0 && Objects.equals(shown.get(at - 1).section(), question.section());
        return goesOn
                ? null
                : sections().stream()
                        .filter(section -> section.id().equals(question.section()))
                        .findFirst()
                        .orElse(null);
    }

    /** The question with this id; null if it isn't there. */
    public @Nullable Question find(String questionId) {
        return questions().stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst()
                .orElse(null);
    }

    /** Whether the outcome tells of this question, and so has its figures. */
    public boolean isInOutcome(Question question) {
        return outcome != null
                && outcome.perQuestion().stream()
                        .anyMatch(each -> each.questionId().equals(question.id()));
    }

    /** The questions that are answered with a text, or with wordings and remarks. */
    public List<Question> openQuestions() {
        return questions().stream()
                .filter(each -> each.is("OPEN") || each.is("PARAGRAPHS"))
                .toList();
    }

    /** Whether passages of its answers can have a tag: there are texts, and they stay as they are. */
    public boolean isTaggable() {
        return isOver() && !openQuestions().isEmpty() && isReadOneByOne();
    }

    /** What was explained about this question. */
    public List<Clarification> clarificationsOf(Question question) {
        return clarifications == null
                ? List.of()
                : clarifications.stream()
                        .filter(each -> each.questionId().equals(question.id()))
                        .toList();
    }

    /** The number of a question, counted from one; 0 if it isn't there. */
    public int numberOf(String questionId) {
        return questions().stream().map(Question::id).toList().indexOf(questionId) + 1;
    }

    /** The text of a question; its id if it isn't there. */
    public String textOf(String questionId) {
        return questions().stream()
                .filter(each -> each.id().equals(questionId))
                .map(Question::text)
                .findFirst()
                .orElse(questionId);
    }
}
