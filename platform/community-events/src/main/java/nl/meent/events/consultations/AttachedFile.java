package nl.meent.events.consultations;

/**
 * A file that is kept beside the log. What it holds is not in the log, so that it can be forgotten; the log says which one it
 * was.
 *
 * @param id        SHA-256 of its bytes, in 64 hexadecimal digits: the same bytes are the same file
 * @param name      what it is saved as, with an extension that fits its type
 * @param mediaType what it was recognised as by its bytes
 * @param size      in bytes
 */
public record AttachedFile(String id, String name, String mediaType, long size) {}
