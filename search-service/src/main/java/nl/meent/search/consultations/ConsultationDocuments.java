package nl.meent.search.consultations;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.events.consultations.ConsultationApproved;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationDrafted;
import nl.meent.events.consultations.ConsultationEvent;
import nl.meent.events.consultations.ConsultationFollowedUp;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.ConsultationRedrafted;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.DeadlineExtended;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.consultations.Paragraph;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionClarified;
import nl.meent.search.documents.DocumentAudience;
import nl.meent.search.documents.DocumentRule;
import nl.meent.search.documents.DocumentStatus;
import nl.meent.search.documents.DocumentType;
import nl.meent.search.documents.Passage;
import nl.meent.search.documents.PlainText;
import nl.meent.search.documents.SearchDocument;
import nl.meent.search.documents.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A consultation with its questions, clarifications, outcome and what followed is one document. */
@Component
final class ConsultationDocuments implements DocumentRule<ConsultationEvent> {

    @Override
    public Class<ConsultationEvent> events() {
        return ConsultationEvent.class;
    }

    @Override
    public String documentId(ConsultationEvent event) {
        return event.consultationId().toString();
    }

    @Override
    public @Nullable SearchDocument after(ConsultationEvent event, @Nullable SearchDocument before, Occasion occasion) {
        return switch (event) {
            case ConsultationDrafted drafted ->
                document(
                        drafted,
                        drafted.content(),
                        DocumentStatus.UNPUBLISHED,
                        occasion.time(),
                        drafted.content().closesAt(),
                        occasion);
            case ConsultationRedrafted redrafted ->
                document(
                        redrafted,
                        redrafted.content(),
                        DocumentStatus.UNPUBLISHED,
                        occasion.time(),
                        redrafted.content().closesAt(),
                        occasion);
            case ConsultationApproved approved ->
                document(
                        approved,
                        approved.content(),
                        DocumentStatus.UNPUBLISHED,
                        approved.opensAt(),
                        approved.closesAt(),
                        occasion);
            case ConsultationOpened opened ->
                document(
                        opened,
                        opened.content(),
                        DocumentStatus.VISIBLE,
                        opened.opensAt(),
                        opened.closesAt(),
                        occasion);
            default -> before == null ? null : changed(event, before);
        };
    }

    private static SearchDocument changed(ConsultationEvent event, SearchDocument before) {
        return switch (event) {
            case ConsultationWithdrawn _ -> before.withStatus(DocumentStatus.UNPUBLISHED);
            case QuestionClarified clarified ->
                before.with(new Passage(
                        clarified.clarificationId().toString(),
                        Passage.Kind.CLARIFICATION,
                        PlainText.of(clarified.text())));
            case OutcomePublished published ->
                before.with(new Passage("outcome", Passage.Kind.OUTCOME, text(published.outcome())));
            case ConsultationFollowedUp followedUp ->
                before.with(new Passage(
                        followedUp.followUpId().toString(), Passage.Kind.OUTCOME, PlainText.of(followedUp.text())));
            case DeadlineExtended extended -> before.with(Standing.closingAt(extended.closesAt()));
            case ConsultationClosed _ -> before.in(Standing.State.CLOSED);
            default -> before;
        };
    }

    private static SearchDocument document(
            ConsultationEvent event,
            ConsultationContent content,
            DocumentStatus status,
            Instant publishedAt,
            @Nullable Instant closesAt,
            Occasion occasion) {
        return new SearchDocument(
                occasion.token(),
                event.consultationId().toString(),
                DocumentType.CONSULTATION,
                null,
                status,
                content.title(),
                text(content),
                null,
                content.questions().stream().map(ConsultationDocuments::passage).toList(),
                content.audience().themes(),
                null,
                DocumentAudience.of(content.audience()),
                null,
                publishedAt,
                Standing.closingAt(closesAt));
    }

    /** What is read before the questions, with the headings and introductions of their sections. */
    private static String text(ConsultationContent content) {
        Stream<String> sections = content.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.title()),
                        Stream.ofNullable(section.intro()).map(PlainText::of)));
        return Stream.concat(Stream.of(PlainText.of(content.body()), content.development()), sections)
                .collect(Collectors.joining("\n"));
    }

    /** A question with the draft text that it is about. */
    private static Passage passage(Question question) {
        return new Passage(
                question.id(),
                Passage.Kind.QUESTION,
                Stream.concat(
                                Stream.of(question.text()),
                                question.paragraphs().stream().map(Paragraph::text))
                        .collect(Collectors.joining("\n")));
    }

    private static String text(Outcome outcome) {
        Stream<String> perQuestion =
                outcome.perQuestion().stream().flatMap(question -> Stream.of(question.heard(), question.done()));
        return PlainText.of(String.join(
                "\n\n", Stream.concat(Stream.of(outcome.summary()), perQuestion).toList()));
    }
}
