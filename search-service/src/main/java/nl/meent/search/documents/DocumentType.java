package nl.meent.search.documents;

/** What sort of thing a document stands for, as the API names it. */
public enum DocumentType {
    POST("/berichten/"),
    MEETUP("/meetups/"),
    CONSULTATION("/raadplegingen/"),
    /** A member of the directory. */
    MEMBER("/leden/");

    private final String path;

    DocumentType(String path) {
        this.path = path;
    }

    /** The path of the portal where the thing with this id is shown. */
    public String url(String id) {
        return path + id;
    }
}
