package nl.meent.transparency;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import nl.meent.transparency.Evidence.Counted;
import nl.meent.transparency.RawCommit.Event;
import tools.jackson.databind.json.JsonMapper;

/** A log that is kept in memory, with a key of its own, and what a service would hand out of it. */
public final class SomeLog {

    public static final String CONSULTATION = "019a0000-0000-7000-8000-000000000001";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] SALT = new byte[Commitment.SALT_LENGTH];

    private final KeyPair keys;
    private final VerificationKey key;
    private final List<byte[]> commits = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>(List.of(new byte[32]));

    public SomeLog(String name) {
        this(name, drawn());
    }

    private SomeLog(String name, KeyPair keys) {
        this.keys = keys;
        byte[] encoded = keys.getPublic().getEncoded();
        key = VerificationKey.of(name, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    private static KeyPair drawn() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another history of the same length, signed with the same key. */
    public SomeLog forked() {
        return new SomeLog(key.name(), keys).with(1).with(commits.size() - 1).with(1);
    }

    /** Only the beginning of it. */
    public SomeLog cut(int length) {
        SomeLog shorter = new SomeLog(key.name(), keys);
        shorter.commits.addAll(commits.subList(0, length));
        shorter.hashes.addAll(hashes.subList(1, length + 1));
        return shorter;
    }

    public VerificationKey key() {
        return key;
    }

    public SomeLog with(int others) {
        for (int i = 0; i < others; i++) {
            append(new Event("other", "{\"other\":" + commits.size() + "}"));
        }
        return this;
    }

    /** Records a response; its position. */
    public long respond(String answers) {
        return append(new Event(
                "consultation-response.submitted",
                "{\"consultationId\":\"%s\",\"commitment\":\"%s\"}"
                        .formatted(CONSULTATION, Commitment.to(SALT, answers))));
    }

    /** Records what was counted, without a number, and hands it out. */
    public Counted counts(String... commitments) {
        List<String> counted = List.of(commitments);
        LogEntry entry = records("{\"questions\":[],\"counted\":" + JSON.writeValueAsString(counted) + "}");
        return new Counted(signed(checkpoint()), counted, entry);
    }

    /** Records results; the entry, in the log of which it is the last. */
    public LogEntry records(String results) {
        return entry(append(
                new Event("consultation.closed", "{\"consultationId\":\"" + CONSULTATION + "\"}"),
                new Event(
                        "consultation.results-recorded",
                        "{\"consultationId\":\"%s\",\"results\":%s}".formatted(CONSULTATION, results))));
    }

    /** The entry, with the proof for the log of which it is the last. */
    LogEntry entry(long position) {
        int index = (int) position - 1;
        return new LogEntry(
                position,
                text(commits.get(index)),
                text(hashes.get(index)),
                Receipt.InclusionProof.of(index, checkpoint(position), tree().inclusion(index, position)));
    }

    long append(Event... events) {
        byte[] commit = RawCommit.of(commits.size() + 1L, List.of(events));
        hashes.add(Sha256.of(hashes.getLast(), commit));
        commits.add(commit);
        return commits.size();
    }

    private MerkleTree tree() {
        return new Leaves(List.copyOf(hashes.subList(1, hashes.size()))).tree();
    }

    public Checkpoint checkpoint() {
        return checkpoint(commits.size());
    }

    private Checkpoint checkpoint(long size) {
        return new Checkpoint(key.name(), size, tree().root(size));
    }

    public String signed(Checkpoint checkpoint) {
        return checkpoint.signed(key, this::sign);
    }

    private byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public Receipt receipt(long position, String answers) {
        int index = (int) position - 1;
        Checkpoint checkpoint = checkpoint();
        return new Receipt(
                CONSULTATION,
                JSON.readTree(answers),
                text(SALT),
                Commitment.to(SALT, answers),
                position,
                text(commits.get(index)),
                text(hashes.get(index)),
                Receipt.InclusionProof.of(index, checkpoint, tree().inclusion(index, checkpoint.size())),
                signed(checkpoint));
    }

    public List<String> consistency(long earlier) {
        return tree().consistency(earlier, commits.size()).stream()
                .map(TreeHash::toString)
                .toList();
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
