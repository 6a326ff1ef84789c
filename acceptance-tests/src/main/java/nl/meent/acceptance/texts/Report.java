package nl.meent.acceptance.texts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file.
 *
 * @param acknowledged texts that the platform answered for in this run
 * @param there        texts that needed no request
 * @param refused      texts and lines that did not come in
 * @param took         from the first request to the last answer
 * @param stopped      why not every line was tried, or null
 * @param searchable   from the last answer until search showed all, or null if that wasn't so in time
 */
record Report(
        int acknowledged,
        int there,
        List<Refusal> refused,
        Duration took,
        @Nullable String stopped,
        @Nullable Duration searchable) {

    /**
     * A line that did not come in.
     *
     * @param line from 1
     */
    record Refusal(int line, String name, String reason) {}

    Report {
        refused =
                refused.stream().sorted(Comparator.comparingInt(Refusal::line)).toList();
    }

    boolean isComplete() {
        return refused.isEmpty() && stopped == null;
    }

    /** For people, a sentence a line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%d loaded in %s, %d were there, %d refused."
                .formatted(acknowledged, seconds(took), there, refused.size()));
        if (searchable != null) {
            lines.add("Search had all of them %s after the last answer.".formatted(seconds(searchable)));
        } else if (acknowledged > 0) {
            lines.add("Search doesn't have all of them yet.");
        }
        refused.forEach(one -> lines.add("line %d %s: %s".formatted(one.line(), one.name(), one.reason())));
        Stream.ofNullable(stopped).forEach(why -> lines.add("Stopped: " + why + " Run it again to go on."));
        return lines;
    }

    private static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }
}
