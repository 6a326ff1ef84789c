package nl.meent.events.consultations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an advocate drafts. It is the association's text, not personal data.
 *
 * @param title       title
 * @param development the policy development it is about
 * @param body        introduction in Markdown
 * @param documents   background documents
 * @param questions   the questions in order
 * @param audience    whom it concerns
 * @param opensAt     when it opens; null is at once when approved
 * @param closesAt    when it closes; null until decided
 * @param responsePer who gives one response
 * @param publication how responses are published
 * @param sections    the parts that the questions stand in, in order; empty if there are none
 */
public record ConsultationContent(
        String title,
        String development,
        String body,
        List<BackgroundDocument> documents,
        List<Question> questions,
        Audience audience,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        ResponsePer responsePer,
        Publication publication,
        List<Section> sections) {

    /** As it was stored; null is what was stored before there were sections. */
    @SuppressWarnings({"ConstantValue", "NullAway"}) // what was stored may lack it
    public ConsultationContent {
        sections = sections == null ? List.of() : sections;
    }

    /** Without sections. */
    public ConsultationContent(
            String title,
            String development,
            String body,
            List<BackgroundDocument> documents,
            List<Question> questions,
            Audience audience,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            ResponsePer responsePer,
            Publication publication) {
        this(
                title,
                development,
                body,
                documents,
                questions,
                audience,
                opensAt,
                closesAt,
                responsePer,
                publication,
                List.of());
    }
}
