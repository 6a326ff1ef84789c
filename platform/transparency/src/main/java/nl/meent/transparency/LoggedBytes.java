package nl.meent.transparency;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A commit as it was hashed: its raw BSON without its own hash. Only what a check needs is read of it: its number, which stands
 * first, and whether a text occurs in it.
 */
record LoggedBytes(byte[] previousHash, byte[] commit) {

    private static final byte[] NUMBER = {0x12, '_', 'i', 'd', 0};
    private static final int NUMBER_AT = 4 + NUMBER.length;

    /** Position of the commit in the log, from 1; 0 if these aren't the bytes of one. */
    long position() {
        boolean numbered =
                commit.length > NUMBER_AT + Long.BYTES && Arrays.equals(commit, 4, NUMBER_AT, NUMBER, 0, NUMBER.length);
        return numbered ? ByteBuffer.wrap(commit).order(ByteOrder.LITTLE_ENDIAN).getLong(NUMBER_AT) : 0;
    }

    /** What the tree has as the leaf of this commit. */
    TreeHash leaf() {
        return TreeHash.ofLeaf(Sha256.of(previousHash, commit));
    }

    /** Whether some property in it has this value, in JSON. */
    boolean says(String property, String value) {
        String wanted = '"' + property + "\":\"" + value + '"';
        return new String(commit, StandardCharsets.ISO_8859_1).contains(wanted);
    }
}
