package nl.meent.community.consultations.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meent.community.EmptyDatabase;
import nl.meent.community.consultations.write.ConsultationWords;
import nl.meent.events.CommunityEvent;
import nl.meent.events.consultations.PassageId;
import nl.meent.events.consultations.PassageTagged;
import nl.meent.events.consultations.PassageUntagged;
import nl.meent.events.consultations.ResponseId;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.runtime.mongo.MongoProjection;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PassagesProjectionTest {

    @RegisterExtension
    static final EmptyDatabase DATABASE = new EmptyDatabase();

    @Test
    void seeing_every_event_twice_gives_the_same_documents() {
        List<LoggedEvent> log = log(tagged(1), tagged(2), untagged(1), tagged(3), untagged(3), tagged(3));
        project(log);
        List<Document> once = documents();
        DATABASE.get().getCollection(MongoProjection.POSITIONS).drop();
        project(log);

        assertThat(documents()).isEqualTo(once);
        assertThat(once)
                .extracting(each -> each.getString("_id"))
                .containsExactlyInAnyOrder(passage(2).toString(), passage(3).toString());
    }

    @Test
    void a_passage_is_kept_as_a_place_and_nobody_as_its_tagger() {
        project(log(tagged(1)));
        assertThat(documents())
                .containsExactly(new Document("_id", passage(1).toString())
                        .append("consultationId", ConsultationWords.ID.toString())
                        .append("responseId", new ResponseId(new UUID(1, 1)).toString())
                        .append("questionId", "overig")
                        .append("from", 0)
                        .append("to", 4)
                        .append("tag", "tijd"));
    }

    private static void project(List<LoggedEvent> log) {
        new PassagesProjection(DATABASE.get()).handle(log);
    }

    private static List<Document> documents() {
        return DATABASE.get().getCollection(PassagesProjection.PASSAGES).find().into(new ArrayList<>());
    }

    private static PassageId passage(long number) {
        return new PassageId(new UUID(0, number));
    }

    private static PassageTagged tagged(long number) {
        return new PassageTagged(
                passage(number),
                ConsultationWords.ID,
                new ResponseId(new UUID(1, 1)),
                "overig",
                0,
                4,
                "tijd",
                ConsultationWords.ADVOCATE);
    }

    private static PassageUntagged untagged(long number) {
        return new PassageUntagged(passage(number), ConsultationWords.ID, ConsultationWords.ADVOCATE);
    }

    private static List<LoggedEvent> log(CommunityEvent... events) {
        List<LoggedEvent> log = new ArrayList<>();
        for (CommunityEvent event : events) {
            long position = log.size() + 1L;
            log.add(new LoggedEvent(position, position, 4095, "e" + position, ConsultationWords.DURING, event));
        }
        return log;
    }
}
