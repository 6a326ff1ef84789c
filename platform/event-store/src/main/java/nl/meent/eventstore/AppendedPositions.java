package nl.meent.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Where the last append of a command ended up. Axon builds a command's result before the commit and gives nothing
 * back from an append, so the engine leaves the position here and who sent the command takes it. The oldest go when
 * nobody takes them.
 */
public final class AppendedPositions {

    private final Map<String, Long> positions;

    /** For a command bus that has at most so many commands under way. */
    public AppendedPositions(int capacity) {
        positions = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized void put(String commandId, long position) {
        positions.merge(commandId, position, Math::max);
    }

    /** Commit number of the command's last append, once; empty if it appended nothing. By message identifier. */
    public synchronized OptionalLong take(String commandId) {
        Long position = positions.remove(commandId);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }
}
