package nl.meent.eventstore;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds which event of a commit stands in the way of itself or of another commit. */
final class StreamConflicts {

    private StreamConflicts() {}

    /** A unique index on an array doesn't look inside one document: this does. */
    static void refuseWithin(List<LoggedEvent> events) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            LoggedEvent event = events.get(i);
            if (!seen.add("id " + event.id()) || !seen.add("key " + event.key())) {
                throw new StreamConflictException(i, "twice in one commit: " + describe(event.key()));
            }
        }
    }

    static StreamConflictException between(PendingCommit commit, Commit there) {
        Set<String> taken = new HashSet<>();
        there.events().forEach(event -> {
            taken.add(event.key());
            taken.add(event.id());
        });
        int index = 0;
        while (index < commit.keys().size() - 1
                && !taken.contains(commit.keys().get(index))
                && !taken.contains(commit.eventIds().get(index))) {
            index++;
        }
        return new StreamConflictException(
                index,
                "commit " + there.position() + " has " + describe(commit.keys().get(index)));
    }

    private static String describe(String key) {
        return key.replace(CommitLayout.SEPARATOR, '/');
    }
}
