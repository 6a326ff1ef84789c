package nl.meent.community.files;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;

/**
 * A file with what it holds.
 *
 * @param mediaType what it is
 * @param size      in bytes
 * @param content   in pieces, read as fast as they are asked for
 */
public record StoredFile(String mediaType, long size, Publisher<DataBuffer> content) {}
