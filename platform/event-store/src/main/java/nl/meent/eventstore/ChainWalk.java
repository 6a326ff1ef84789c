package nl.meent.eventstore;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.BSONException;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/** Recomputes the chain over the stored bytes. */
final class ChainWalk {

    private static final int PAGE = 500;
    private static final DocumentCodec CODEC = new DocumentCodec();

    private long intact;
    private byte[] hash = CommitLayout.NO_HASH;

    private ChainWalk() {}

    static LogVerification of(LogCollection commits) {
        ChainWalk walk = new ChainWalk();
        List<RawBsonDocument> page = commits.readRaw(0, PAGE);
        while (!page.isEmpty()) {
            for (RawBsonDocument stored : page) {
                Optional<String> fault = walk.step(stored);
                if (fault.isPresent()) {
                    return LogVerification.brokenAfter(walk.intact, fault.get());
                }
            }
            page = commits.readRaw(walk.intact, PAGE);
        }
        return new LogVerification(walk.intact, Optional.empty());
    }

    private Optional<String> step(RawBsonDocument stored) {
        CommitLayout.Hashed split = CommitLayout.split(stored);
        if (!stored.isInt64("_id") || stored.getInt64("_id").getValue() != intact + 1) {
            return Optional.of("the log goes on at " + stored.get("_id"));
        }
        if (split == null) {
            return Optional.of("it doesn't end with a hash");
        }
        byte[] computed = split.computed(hash);
        if (!Arrays.equals(computed, split.hash())) {
            return Optional.of("its hash is not that of its content and the commit before");
        }
        hash = computed;
        Optional<String> fault = contentFault(stored);
        intact += fault.isPresent() ? 0 : 1;
        return fault;
    }

    /** Holds for whatever this code wrote; a commit written past it may be chained and yet wrong. */
    private static Optional<String> contentFault(RawBsonDocument stored) {
        try {
            Document document = stored.decode(CODEC);
            List<String> keys = CommitLayout.commit(document).events().stream()
                    .map(LoggedEvent::key)
                    .toList();
            return keys.equals(document.getList("k", String.class)) && document.getInteger("n") == keys.size()
                    ? Optional.empty()
                    : Optional.of("its keys are not those of its events");
        } catch (BSONException | ClassCastException | NullPointerException e) {
            return Optional.of("it can't be read: " + e);
        }
    }
}
