package nl.meent.transparency;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/** A hash in the Merkle tree: 32 bytes of SHA-256, with the prefixes of RFC 9162, section 2.1.1. */
public final class TreeHash {

    /** Hash of the tree without leaves. */
    public static final TreeHash EMPTY = new TreeHash(Sha256.of());

    /** Its length in bytes. */
    public static final int LENGTH = 32;

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of a leaf. */
    public static TreeHash ofLeaf(byte[] data) {
        return new TreeHash(Sha256.of(LEAF, data));
    }

    /** The hash of the node above two others. */
    public static TreeHash ofNode(TreeHash left, TreeHash right) {
        return new TreeHash(Sha256.of(NODE, left.bytes, right.bytes));
    }

    /**
     * A hash as it was stored or sent.
     *
     * @throws IllegalArgumentException if these aren't 32 bytes
     */
    public static TreeHash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash of " + bytes.length + " bytes");
        }
        return new TreeHash(bytes.clone());
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if it isn't base64 of 32 bytes
     */
    public static TreeHash parse(String base64) {
        return of(Base64.getDecoder().decode(base64));
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Base64. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
