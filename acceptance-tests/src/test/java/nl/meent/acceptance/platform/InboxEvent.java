package nl.meent.acceptance.platform;

import tools.jackson.databind.JsonNode;

/**
 * One server-sent event of the inbox.
 *
 * @param id   what {@code Last-Event-ID} resumes after
 * @param kind such as {@code CONSULTATION_OPENED}
 * @param item the inbox item
 */
public record InboxEvent(String id, String kind, JsonNode item) {

    /** Whether the item leads to what has this id. */
    public boolean isAbout(String id) {
        return item.path("link").asString("").endsWith("/" + id);
    }
}
