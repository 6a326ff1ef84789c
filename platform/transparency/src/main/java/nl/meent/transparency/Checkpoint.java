package nl.meent.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a log was at a size, in the words of C2SP {@code tlog-checkpoint}: three lines, which its key signs.
 *
 * @param origin name of the log
 * @param size   how many leaves the tree has
 * @param root   the hash over them
 */
public record Checkpoint(String origin, long size, TreeHash root) {

    private static final String SIGNATURE = "\u2014 ";

    /**
     * Reads a signed one and checks the signature.
     *
     * @param note the text, with at least one line of a signature
     * @throws InvalidProofException if it is none, or not signed by this key
     */
    public static Checkpoint verified(String note, VerificationKey key) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new InvalidProofException(Reason.NO_CHECKPOINT);
        }
        String text = note.substring(0, end + 1);
        boolean signed = note.substring(end + 2).lines().anyMatch(line -> isSignature(line, text, key));
        if (!signed) {
            throw new InvalidProofException(Reason.NOT_SIGNED, key.name());
        }
        Checkpoint checkpoint = parse(text);
        if (!checkpoint.origin().equals(key.name())) {
            throw new InvalidProofException(Reason.OTHER_LOG, checkpoint.origin());
        }
        return checkpoint;
    }

    private static boolean isSignature(String line, String text, VerificationKey key) {
        String start = SIGNATURE + key.name() + ' ';
        if (!line.startsWith(start)) {
            return false;
        }
        byte[] signature = decoded(line.substring(start.length()));
        return signature.length == 4 + 64
                && Arrays.equals(signature, 0, 4, key.id(), 0, 4)
                && key.verifies(
                        text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(signature, 4, signature.length));
    }

    /** In the one way to write it: the decoder itself passes over the last bits that belong to no byte. */
    private static byte[] decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (Base64.getEncoder().encodeToString(bytes).equals(base64)) {
                return bytes;
            }
            throw new InvalidProofException(Reason.UNREADABLE);
        } catch (IllegalArgumentException e) {
            throw new InvalidProofException(Reason.UNREADABLE);
        }
    }

    private static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || lines.getFirst().isEmpty() || !lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
            throw new InvalidProofException(Reason.NO_CHECKPOINT);
        }
        try {
            return new Checkpoint(lines.getFirst(), Long.parseLong(lines.get(1)), TreeHash.parse(lines.get(2)));
        } catch (IllegalArgumentException e) {
            throw new InvalidProofException(Reason.NO_CHECKPOINT);
        }
    }

    /**
     * The text with its signature.
     *
     * @param key  under whose name it is signed
     * @param sign makes an Ed25519 signature with the private part of that key
     */
    public String signed(VerificationKey key, UnaryOperator<byte[]> sign) {
        byte[] signature = sign.apply(text().getBytes(StandardCharsets.UTF_8));
        byte[] identified = ByteBuffer.allocate(4 + signature.length)
                .put(key.id())
                .put(signature)
                .array();
        return text()
                + '\n'
                + SIGNATURE
                + key.name()
                + ' '
                + Base64.getEncoder().encodeToString(identified)
                + '\n';
    }

    private String text() {
        return origin + '\n' + size + '\n' + root + '\n';
    }
}
