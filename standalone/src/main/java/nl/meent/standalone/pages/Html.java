package nl.meent.standalone.pages;

/** Text in HTML. */
public final class Html {

    private Html() {}

    /** The text as it may stand between tags and in attributes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
