package nl.meent.community.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A checker that somebody outside would write, from the standards alone: RFC 9162 (Merkle tree), RFC 8785 (canonical JSON), C2SP
 * signed-note and tlog-checkpoint, BSON, and what the API and the event store say of receipts, results and commits. It shares nothing
 * with what it checks.
 */
final class StandardsOnly {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Base64.Decoder BASE64 = Base64.getDecoder();

    private final String name;
    private final byte[] id;
    private final byte[] publicKey;

    /** @param vkey as C2SP signed-note writes it */
    StandardsOnly(String vkey) {
        String[] parts = vkey.strip().split("[+]", 3);
        name = parts[0];
        id = HexFormat.of().parseHex(parts[1]);
        byte[] typed = BASE64.decode(parts[2]);
        assertThat(typed[0]).as("Ed25519").isEqualTo((byte) 1);
        publicKey = Arrays.copyOfRange(typed, 1, typed.length);
        assertThat(Arrays.copyOf(sha256(bytes(name), new byte[] {'\n'}, typed), 4))
                .isEqualTo(id);
    }

    /** A checkpoint whose signature is right. */
    record Head(long size, byte[] root) {}

    Head head(String note) throws GeneralSecurityException {
        String text = note.substring(0, note.indexOf("\n\n") + 1);
        String line = note.substring(text.length() + 1).strip();
        assertThat(line).startsWith("\u2014 " + name + " ");
        byte[] signature = BASE64.decode(line.substring(line.lastIndexOf(' ') + 1));
        assertThat(Arrays.copyOf(signature, 4)).isEqualTo(id);
        Signature ed25519 = Signature.getInstance("Ed25519");
        byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100");
        ed25519.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(
                        ByteBuffer.allocate(44).put(prefix).put(publicKey).array())));
        ed25519.update(bytes(text));
        assertThat(ed25519.verify(Arrays.copyOfRange(signature, 4, signature.length)))
                .as("signature of the checkpoint")
                .isTrue();
        String[] lines = text.split("\n");
        assertThat(lines[0]).isEqualTo(name);
        return new Head(Long.parseLong(lines[1]), BASE64.decode(lines[2]));
    }

    /** That the answers were recorded in the log of the receipt's checkpoint. */
    void requireRecorded(JsonNode receipt) throws GeneralSecurityException {
        byte[] commitment =
                sha256(BASE64.decode(receipt.path("salt").asString()), bytes(canonical(receipt.path("answers"))));
        String said = Base64.getEncoder().encodeToString(commitment);
        assertThat(receipt.path("commitment").asString()).isEqualTo(said);

        RawBsonDocument commit = included(receipt, receipt.path("checkpoint").asString());
        assertThat(payloads(commit, "consultation-response."))
                .as("the commit says the commitment")
                .anySatisfy(response -> {
                    assertThat(response.path("commitment").asString()).isEqualTo(said);
                    assertThat(response.path("consultationId")).isEqualTo(receipt.path("consultationId"));
                });
    }

    /** That the results of a consultation are those that the log records; the commitments that they count. */
    List<String> requireCounted(String consultation, JsonNode results) throws GeneralSecurityException {
        RawBsonDocument commit =
                included(results.path("recorded"), results.path("checkpoint").asString());
        List<JsonNode> recorded = payloads(commit, "consultation.results-recorded").stream()
                .filter(payload -> payload.path("consultationId").asString().equals(consultation))
                .toList();
        assertThat(recorded).as("results that the commit records").hasSize(1);
        JsonNode said = recorded.getFirst().path("results");
        for (String each : List.of("responses", "questions", "grouped", "counted")) {
            assertThat(results.path(each)).as(each).isEqualTo(said.path(each));
        }
        return said.path("counted").valueStream().map(JsonNode::asString).toList();
    }

    /** The commit of an entry, which is in the log of a checkpoint. */
    private RawBsonDocument included(JsonNode entry, String checkpoint) throws GeneralSecurityException {
        byte[] commit = BASE64.decode(entry.path("commit").asString());
        byte[] previous = BASE64.decode(entry.path("previousHash").asString());
        assertThat(previous).hasSize(32);
        RawBsonDocument document = new RawBsonDocument(commit);
        long position = document.getInt64("_id").getValue();
        assertThat(position).isEqualTo(entry.path("position").asLong());
        Head head = head(checkpoint);
        byte[] leaf = sha256(new byte[] {0}, sha256(previous, commit));
        assertThat(rootFrom(
                        leaf,
                        position - 1,
                        head.size(),
                        path(entry.path("inclusionProof").path("path"))))
                .as("root")
                .isEqualTo(head.root());
        return document;
    }

    /** What the events of a commit say, as far as they have such a name. */
    private static List<JsonNode> payloads(RawBsonDocument commit, String name) {
        return commit.getArray("e").stream()
                .map(BsonValue::asDocument)
                .filter(event -> event.getString("pt").getValue().startsWith(name))
                .map(event -> JSON.readTree(event.getString("p").getValue()))
                .toList();
    }

    /** Section 2.1.3.2, in the words of the RFC. */
    private static byte[] rootFrom(byte[] leaf, long index, long size, List<byte[]> path) {
        long fn = index;
        long sn = size - 1;
        byte[] r = leaf;
        for (byte[] p : path) {
            assertThat(sn).as("too long a path").isNotZero();
            if ((fn & 1) == 1 || fn == sn) {
                r = sha256(new byte[] {1}, p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = sha256(new byte[] {1}, r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        assertThat(sn).as("too short a path").isZero();
        return r;
    }

    /** Section 2.1.4.2: that the log of the later checkpoint begins with that of the earlier one. */
    void requireConsistent(String earlier, String later, JsonNode proof) throws GeneralSecurityException {
        Head first = head(earlier);
        Head second = head(later);
        List<byte[]> path = path(proof);
        if (first.size() == second.size()) {
            assertThat(first.root()).isEqualTo(second.root());
            return;
        }
        boolean whole = Long.bitCount(first.size()) == 1;
        long fn = first.size() - 1;
        long sn = second.size() - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        byte[] fr = whole ? first.root() : path.getFirst();
        byte[] sr = fr;
        for (byte[] c : whole ? path : path.subList(1, path.size())) {
            assertThat(sn).as("too long a path").isNotZero();
            if ((fn & 1) == 1 || fn == sn) {
                fr = sha256(new byte[] {1}, c, fr);
                sr = sha256(new byte[] {1}, c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = sha256(new byte[] {1}, sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        assertThat(sn).isZero();
        assertThat(fr).isEqualTo(first.root());
        assertThat(sr).isEqualTo(second.root());
    }

    /** RFC 8785, as far as answers go: texts, whole numbers, lists and objects. */
    static String canonical(JsonNode json) {
        if (json.isObject()) {
            return json.properties().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(property -> quoted(property.getKey()) + ':' + canonical(property.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (json.isArray()) {
            return json.valueStream().map(StandardsOnly::canonical).collect(Collectors.joining(",", "[", "]"));
        }
        return json.isString() ? quoted(json.asString()) : Long.toString(json.asLong());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? "\\u%04x".formatted((int) c) : Character.toString(c));
            }
        }
        return quoted.append('"').toString();
    }

    private static List<byte[]> path(JsonNode path) {
        return path.valueStream().map(hash -> BASE64.decode(hash.asString())).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (byte[] part : parts) {
                all.writeBytes(part);
            }
            return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
