package nl.meent.community.consultations.write;

import static nl.meent.community.consultations.write.ConsultationWords.ID;
import static nl.meent.community.consultations.write.ConsultationWords.LATER;
import static nl.meent.community.consultations.write.ConsultationWords.approved;
import static nl.meent.community.consultations.write.ConsultationWords.closed;
import static nl.meent.community.consultations.write.ConsultationWords.drafted;
import static nl.meent.community.consultations.write.ConsultationWords.opened;

import java.util.ArrayList;
import java.util.List;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomeChange;
import nl.meent.events.consultations.OutcomeOfQuestion;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.consultations.TagCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldTagsTest {

    private static final List<TagCount> TEN = List.of(new TagCount("tijd", 10L));
    private static final List<TagCount> NINE = List.of(new TagCount("tijd", 9L), new TagCount("geld", 6L));

    @Test
    void counts_of_tags_are_told_with_an_outcome() {
        after().when(new PublishOutcome(ID, outcome("rol", TEN), false, new Expectation.NothingSaid()))
                .happens(published("rol", TEN));
    }

    @Test
    void what_was_told_of_the_tags_of_a_question_is_never_told_otherwise() {
        after(published("rol", TEN)).when(publish("rol", NINE)).nothingHappens();
        after(published("rol", TEN), published("rol", null))
                .when(publish("rol", NINE))
                .happens(changed("rol", TEN));
        after(published("rol", TEN)).when(publish("wie", NINE)).happens(changed("wie", NINE));
    }

    @Test
    void tags_are_left_out_again() {
        after(published("rol", TEN)).when(publish("rol", null)).happens(changed("rol", null));
    }

    private static Told<Consultation> after(OutcomePublished... published) {
        List<Object> history = new ArrayList<>(List.of(drafted(), approved(), opened(), closed()));
        history.addAll(List.of(published));
        return new Told<>(Consultation.class, history.toArray()).at(LATER);
    }

    private static PublishOutcome publish(String question, @Nullable List<TagCount> tags) {
        return new PublishOutcome(ID, outcome(question, tags), false, new Expectation.Whatever());
    }

    private static OutcomePublished published(String question, @Nullable List<TagCount> tags) {
        return new OutcomePublished(ID, outcome(question, tags));
    }

    private static OutcomePublished changed(String question, @Nullable List<TagCount> tags) {
        return new OutcomePublished(ID, outcome(question, tags), OutcomeChange.QUIET);
    }

    private static Outcome outcome(String question, @Nullable List<TagCount> tags) {
        return new Outcome(
                "Gehoord", List.of(new OutcomeOfQuestion(question, "gehoord", "gedaan", null, tags)), List.of());
    }
}
