package nl.meent.runtime.web.editing;

/** Entity tags of what can be edited: the version as a strong tag. */
public final class ETags {

    private ETags() {}

    /**
     * @param version the version of the resource, which grows with every change of what the tag stands for
     * @return the value of the header {@code ETag}, such as {@code "3"} with its quotation marks
     */
    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
