package nl.meent.events.consultations;

import org.jspecify.annotations.Nullable;

/**
 * Something to read: behind an address or in a file, one of both.
 *
 * @param title title
 * @param url   address; null if it is a file
 * @param file  the file; null if it is behind an address, as all were that were stored before there were files
 */
public record BackgroundDocument(
        String title, @Nullable String url, @Nullable AttachedFile file) {

    /** What is behind an address. */
    public BackgroundDocument(String title, String url) {
        this(title, url, null);
    }
}
