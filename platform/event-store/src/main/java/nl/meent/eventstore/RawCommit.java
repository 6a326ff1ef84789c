package nl.meent.eventstore;

/**
 * A commit as it is hashed: {@code hash} is SHA-256 of the hash before it and its bytes.
 *
 * @param position     commit number
 * @param previousHash hash of the commit before it; 32 zero bytes before the first
 * @param bytes        its BSON without its hash
 * @param hash         its hash, as it is stored
 */
public record RawCommit(long position, byte[] previousHash, byte[] bytes, byte[] hash) {}
