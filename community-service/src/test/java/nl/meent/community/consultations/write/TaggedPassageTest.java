package nl.meent.community.consultations.write;

import static nl.meent.community.consultations.write.ConsultationWords.ADVOCATE;
import static nl.meent.community.consultations.write.ConsultationWords.ID;

import java.util.UUID;
import nl.meent.events.consultations.PassageId;
import nl.meent.events.consultations.PassageTagged;
import nl.meent.events.consultations.PassageUntagged;
import nl.meent.events.consultations.ResponseId;
import org.junit.jupiter.api.Test;

class TaggedPassageTest {

    private static final PassageId PASSAGE = new PassageId(new UUID(0x8001L, 0x8000000000000000L));
    private static final ResponseId RESPONSE = new ResponseId(new UUID(0x8000L, 0x8000000000000000L));
    private static final UntagPassage UNTAG = new UntagPassage(PASSAGE, ID, ADVOCATE);

    @Test
    void a_passage_of_an_answer_gets_a_tag_once() {
        a().when(tag(0, 10)).happens(tagged(0, 10));
        a(tagged(0, 10)).when(tag(0, 10)).nothingHappens();
    }

    @Test
    void a_passage_lies_within_the_answer() {
        a().when(tag(9, 10)).happens(tagged(9, 10));
        a().when(tag(-1, 10)).isRejected(PassageRejection.OUTSIDE_ANSWER);
        a().when(tag(0, 11)).isRejected(PassageRejection.OUTSIDE_ANSWER);
        a().when(tag(4, 4)).isRejected(PassageRejection.OUTSIDE_ANSWER);
    }

    @Test
    void a_tag_is_taken_away_once_and_given_again() {
        a(tagged(0, 10)).when(UNTAG).happens(untagged());
        a(tagged(0, 10), untagged()).when(UNTAG).nothingHappens();
        a().when(UNTAG).nothingHappens();
        a(tagged(0, 10), untagged()).when(tag(0, 10)).happens(tagged(0, 10));
    }

    private static Told<TaggedPassage> a(Object... events) {
        return new Told<>(TaggedPassage.class, events);
    }

    private static TagPassage tag(int from, int to) {
        return new TagPassage(PASSAGE, ID, RESPONSE, "overig", from, to, 10, "tijd", ADVOCATE);
    }

    private static PassageTagged tagged(int from, int to) {
        return new PassageTagged(PASSAGE, ID, RESPONSE, "overig", from, to, "tijd", ADVOCATE);
    }

    private static PassageUntagged untagged() {
        return new PassageUntagged(PASSAGE, ID, ADVOCATE);
    }
}
