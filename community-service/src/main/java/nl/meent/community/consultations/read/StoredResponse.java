package nl.meent.community.consultations.read;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A response that has been submitted and not withdrawn. Who gave it is sealed: what of it is shown, and to whom, is for
 * the publication rule.
 *
 * @param id           the response
 * @param answers      the answers; empty when erased
 * @param member       id of the member who submitted it; null when erased
 * @param function     what the member did; null when erased
 * @param organisation where the member worked; null when erased
 * @param submittedAt  when it was submitted or last revised
 * @param firstAt      when it was submitted first
 * @param commitment   what the log says in clear of the answers; null where there is none
 * @param salt         what it was made with; null when erased
 * @param revision     counts from 1, grows with every change, and goes on after a withdrawal
 * @param version      position in the log of the last change, which clients get as entity tag
 */
public record StoredResponse(
        ResponseId id,
        List<Answer> answers,
        @Nullable String member,
        @Nullable MemberFunction function,
        @Nullable Organisation organisation,
        Instant submittedAt,
        Instant firstAt,
        @Nullable String commitment,
        @Nullable String salt,
        long revision,
        long version) {

    static StoredResponse of(Document stored) {
        Document respondent = stored.get("respondent", Document.class);
        return new StoredResponse(
                ResponseId.of(stored.getString("_id")),
                ContentDocuments.answers(stored.getList("answers", Document.class, List.of())),
                respondent == null ? null : respondent.getString("member"),
                respondent == null ? null : MemberFunction.valueOf(respondent.getString("function")),
                respondent == null ? null : organisation(respondent.get("organisation", Document.class)),
                stored.getDate("submittedAt").toInstant(),
                stored.getDate("firstAt").toInstant(),
                stored.getString("commitment"),
                stored.getString("salt"),
                stored.getList("edits", Long.class).size(),
                Collections.max(stored.getList("edits", Long.class)));
    }

    private static Organisation organisation(Document stored) {
        return new Organisation(
                stored.getString("code"), stored.getString("name"), OrganisationKind.valueOf(stored.getString("kind")));
    }
}
