package nl.meent.portal.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meent.portal.frame.Moments;
import org.jspecify.annotations.Nullable;

/** @param next cursor of older messages; null at the end */
public record Inbox(
        List<Message> items, long unreadCount, @Nullable String next) {
    /** The messages under "Vandaag", "Gisteren", "Deze week" and "Eerder". */
    Map<String, List<Message>> byDay(Moments moments) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        message -> moments.dayGroup(message.createdAt()), LinkedHashMap::new, Collectors.toList()));
    }
}
