package nl.meent.community.consultations.read;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.members.MemberId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A response that is being written: by a member, or by colleagues of one organisation together. Every change has a version
 * that never comes again, for the draft and for the answers that it changed, so that colleagues who work on different
 * answers don't disturb each other.
 *
 * @param id             the response that it will be
 * @param consultationId the consultation
 * @param organisation   code of the organisation
 * @param writers        ids of the members who wrote in it
 * @param version        version of the draft; 0 when there is none yet
 * @param changedAt      when it was last changed
 * @param answers        what was answered so far, by question
 */
public record ResponseDraft(
        ResponseId id,
        ConsultationId consultationId,
        String organisation,
        Set<String> writers,
        long version,
        Instant changedAt,
        Map<String, DraftedAnswer> answers) {

    /**
     * One answer.
     *
     * @param value     the value
     * @param version   version of the change that it stems from
     * @param changedAt when it was changed
     * @param changedBy who changed it
     */
    public record DraftedAnswer(Object value, long version, Instant changedAt, MemberId changedBy) {}

    /** What is there before anything was written. */
    public static ResponseDraft none(ResponseId id, ConsultationId consultationId, Actor actor) {
        return new ResponseDraft(id, consultationId, actor.organisation().code(), Set.of(), 0, Instant.EPOCH, Map.of());
    }

    /** Whether something has been stored. */
    public boolean exists() {
        return version > 0;
    }

    /** The draft with these answers and no others; what stays as it was keeps its version. */
    public ResponseDraft withAnswers(List<Answer> given, Actor actor, Instant now) {
        Map<String, DraftedAnswer> changed = new LinkedHashMap<>();
        given.forEach(answer -> changed.put(answer.questionId(), written(answer, actor, now)));
        return changed(changed, actor, now);
    }

    /** The draft with another answer to one question; null takes the answer out. */
    public ResponseDraft withAnswer(String questionId, @Nullable Object value, Actor actor, Instant now) {
        Map<String, DraftedAnswer> changed = new LinkedHashMap<>(answers);
        if (value == null) {
            changed.remove(questionId);
        } else {
            changed.put(questionId, written(new Answer(questionId, value), actor, now));
        }
        return changed(changed, actor, now);
    }

    private DraftedAnswer written(Answer answer, Actor actor, Instant now) {
        DraftedAnswer before = answers.get(answer.questionId());
        return before != null && before.value().equals(answer.value())
                ? before
                : new DraftedAnswer(answer.value(), nextVersion(now), now, actor.id());
    }

    private ResponseDraft changed(Map<String, DraftedAnswer> changed, Actor actor, Instant now) {
        Set<String> by = new LinkedHashSet<>(writers);
        by.add(actor.id().toString());
        return new ResponseDraft(id, consultationId, organisation, by, nextVersion(now), now, changed);
    }

    /** Counts from the time, so that a draft that begins anew doesn't use versions of an earlier one. */
    private long nextVersion(Instant now) {
        return Math.max(version + 1, now.toEpochMilli());
    }

    Document toDocument() {
        Document byQuestion = new Document();
        answers.forEach((question, answer) -> byQuestion.append(
                question,
                new Document("value", answer.value())
                        .append("version", answer.version())
                        .append("at", answer.changedAt())
                        .append("by", answer.changedBy().toString())));
        return new Document("_id", id.toString())
                .append("consultationId", consultationId.toString())
                .append("organisation", organisation)
                .append("writers", List.copyOf(writers))
                .append("version", version)
                .append("changedAt", changedAt)
                .append("answers", byQuestion);
    }

    static ResponseDraft of(Document stored) {
        Map<String, DraftedAnswer> answers = new LinkedHashMap<>();
        stored.get("answers", Document.class)
                .forEach((question, answer) -> answers.put(question, answer((Document) answer)));
        return new ResponseDraft(
                ResponseId.of(stored.getString("_id")),
                ConsultationId.of(stored.getString("consultationId")),
                stored.getString("organisation"),
                new LinkedHashSet<>(stored.getList("writers", String.class)),
                stored.getLong("version"),
                stored.getDate("changedAt").toInstant(),
                answers);
    }

    private static DraftedAnswer answer(Document stored) {
        return new DraftedAnswer(
                ContentDocuments.value(stored),
                stored.getLong("version"),
                stored.getDate("at").toInstant(),
                MemberId.of(stored.getString("by")));
    }
}
