package nl.meent.community.consultations.web;

import java.time.Instant;
import java.util.List;
import nl.meent.community.consultations.read.ConsultationStatus;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.read.StoredConsultation.Clarification;
import nl.meent.community.consultations.read.StoredConsultation.Extension;
import nl.meent.community.consultations.web.ConsultationBody.AudienceBody;
import nl.meent.community.markdown.Markdown;
import nl.meent.community.members.Actor;
import nl.meent.community.members.read.MemberCard;
import nl.meent.events.consultations.BackgroundDocument;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomeOfQuestion;
import nl.meent.events.consultations.Publication;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.consultations.Section;
import nl.meent.runtime.web.editing.ETags;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as the API shows it to a member.
 *
 * @param author         the advocate who drafted it
 * @param invited        whether the reader is in the audience, so may respond
 * @param responded      whether the reader's (or the organisation's) response is there
 * @param respondedAt    when it was submitted or last revised
 * @param clarifiedSince whether something was explained after that: the reader may want to look again
 * @param drafted        whether there is a draft of a response
 * @param revision       what the entity tag says
 */
record ConsultationAnswer(
        ConsultationId id,
        String title,
        String development,
        String body,
        String bodyHtml,
        List<BackgroundDocument> documents,
        List<Question> questions,
        AudienceBody audience,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        ResponsePer responsePer,
        Publication publication,
        ConsultationStatus status,
        List<Clarification> clarifications,
        List<Extension> extensions,
        @Nullable OutcomeAnswer outcome,
        @Nullable String withdrawalReason,
        MemberCard author,
        Instant draftedAt,
        boolean invited,
        boolean responded,
        @Nullable Instant respondedAt,
        boolean clarifiedSince,
        boolean drafted,
        long revision,
        List<SectionAnswer> sections) {

    /** A part of the questionnaire, with its introduction in HTML too. */
    record SectionAnswer(
            String id,
            String title,
            @Nullable String intro,
            @Nullable String introHtml) {

        static SectionAnswer of(Section section) {
            String intro = section.intro();
            return new SectionAnswer(section.id(), section.title(), intro, intro == null ? null : Markdown.html(intro));
        }
    }

    /** What was heard of a question and done with it; what that rests on is for {@link EvidenceEndpoint}. */
    record Said(String questionId, String heard, String done) {

        static Said of(OutcomeOfQuestion question) {
            return new Said(question.questionId(), question.heard(), question.done());
        }
    }

    /**
     * "You said, we did."
     *
     * @param etag what {@code If-Match} wants when it is changed
     */
    record OutcomeAnswer(
            String summary,
            String summaryHtml,
            List<Said> perQuestion,
            List<BackgroundDocument> links,
            @Nullable Instant publishedAt,
            @Nullable Instant changedAt,
            String etag) {

        static @Nullable OutcomeAnswer of(StoredConsultation consultation) {
            Outcome outcome = consultation.outcome();
            return outcome == null
                    ? null
                    : new OutcomeAnswer(
                            outcome.summary(),
                            Markdown.html(outcome.summary()),
                            outcome.perQuestion().stream().map(Said::of).toList(),
                            outcome.links(),
                            consultation.outcomeAt(),
                            consultation.outcomeChangedAt(),
                            ETags.of(consultation.outcomeVersion()));
        }
    }

    static ConsultationAnswer of(
            StoredConsultation consultation, MemberCard author, Participation part, Actor actor, Instant now) {
        ConsultationContent content = consultation.content();
        return new ConsultationAnswer(
                consultation.id(),
                content.title(),
                content.development(),
                content.body(),
                Markdown.html(content.body()),
                content.documents(),
                content.questions(),
                AudienceBody.of(content.audience()),
                consultation.opensAt(),
                consultation.closesAt(),
                content.responsePer(),
                content.publication(),
                consultation.status(now),
                consultation.clarifications(),
                consultation.extensions(),
                OutcomeAnswer.of(consultation),
                consultation.withdrawalReason(),
                author,
                consultation.draftedAt(),
                consultation.concerns(actor),
                part.respondedAt() != null,
                part.respondedAt(),
                isClarifiedSince(consultation, part.respondedAt()),
                part.drafted(),
                consultation.revision(),
                content.sections().stream().map(SectionAnswer::of).toList());
    }

    private static boolean isClarifiedSince(StoredConsultation consultation, @Nullable Instant respondedAt) {
        return respondedAt != null
                && consultation.clarifications().stream()
                        .anyMatch(each -> each.clarifiedAt().isAfter(respondedAt));
    }
}
