package nl.meent.search.testing;

import java.time.Instant;
import java.util.List;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.Publication;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.MemberFunction;

/** A consultation as a test tells it. */
public record Consultations(ConsultationId id, String title, Audience audience) {

    private static final Instant OPENS = Instant.parse("2026-02-01T08:00:00Z");

    /** One for these functions; for everybody without any. */
    public static Consultations consultation(String title, MemberFunction... functions) {
        return new Consultations(
                ConsultationId.next(),
                title,
                new Audience(List.of(functions), List.of(), List.of(), List.of(), List.of()));
    }

    /** What it asks. */
    public ConsultationContent content() {
        Question question = new Question("q1", QuestionKind.OPEN, "Wat vindt u?", null, true, List.of(), null, null);
        return new ConsultationContent(
                title,
                "Beleid",
                "Inleiding bij " + title,
                List.of(),
                List.of(question),
                audience,
                OPENS,
                OPENS.plusSeconds(3600),
                ResponsePer.MEMBER,
                Publication.NONE);
    }

    /** That it was opened. */
    public ConsultationOpened opened() {
        return new ConsultationOpened(id, content(), OPENS, OPENS.plusSeconds(3600));
    }
}
