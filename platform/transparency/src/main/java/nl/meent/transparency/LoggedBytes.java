package nl.meent.transparency;

import static nl.meent.transparency.InvalidProofException.require;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A commit as it was hashed: its raw BSON without its own hash. Only what a check needs is read of it. */
record LoggedBytes(byte[] previousHash, byte[] commit) {

    LoggedBytes {
        require(previousHash.length == TreeHash.LENGTH, Reason.HASH_LENGTH, previousHash.length);
    }

    /**
     * Reads both.
     *
     * @throws IllegalArgumentException if one isn't base64
     */
    static LoggedBytes parse(String previousHash, String commit) {
        Base64.Decoder base64 = Base64.getDecoder();
        return new LoggedBytes(base64.decode(previousHash), base64.decode(commit));
    }

    /** Position of the commit in the log, from 1. */
    long position() {
        return Bson.read(commit).get("_id") instanceof Long number ? number : notOne();
    }

    /** What the tree has as the leaf of this commit. */
    TreeHash leaf() {
        return TreeHash.ofLeaf(Sha256.of(previousHash, commit));
    }

    /** What the events with this name say, in their order. A commit may hold others too. */
    List<JsonNode> payloads(String name) {
        return Bson.read(commit).get("e") instanceof Map<?, ?> events
                ? events.values().stream()
                        .map(event -> event instanceof Map<?, ?> fields ? fields : notOne())
                        .filter(event -> name.equals(event.get("pt")))
                        .map(event -> event.get("p") instanceof String payload ? json(payload) : notOne())
                        .toList()
                : notOne();
    }

    private static JsonNode json(String payload) {
        try {
            return Json.MAPPER.readTree(payload);
        } catch (JacksonException e) {
            throw new InvalidProofException(Reason.NO_COMMIT);
        }
    }

    private static <T> T notOne() {
        throw new InvalidProofException(Reason.NO_COMMIT);
    }
}
