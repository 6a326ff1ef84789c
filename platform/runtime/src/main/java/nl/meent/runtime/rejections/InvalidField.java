package nl.meent.runtime.rejections;

import java.util.Map;

/**
 * One thing that is wrong in what a caller sent.
 *
 * @param pointer JSON pointer into the body ({@code /themes/0}; empty for the body as a whole), or the bare name of a
 *     query key or header
 * @param rejection what is wrong with it
 * @param details values of the placeholders in the sentences
 */
public record InvalidField(String pointer, Rejection rejection, Map<String, Object> details) {

    /**
     * @param pointer where it is
     * @param rejection what is wrong with it, without placeholders
     */
    public InvalidField(String pointer, Rejection rejection) {
        this(pointer, rejection, Map.of());
    }
}
