package nl.meent.acceptance.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the platform has acknowledged, so that a second run doesn't ask again. It only saves requests: without it the
 * idempotency keys, which the platform never forgets, keep every text the one that it is.
 */
final class Journal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Map<String, String> postsByKey = new HashMap<>();
    private final Map<String, String> keysById = new HashMap<>();
    private final Set<String> claimed = new HashSet<>();

    private Journal(Path file) {
        this.file = file;
    }

    /** Reads it; begins it if it isn't there. */
    static Journal in(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Journal journal = new Journal(file);
        if (Files.exists(file)) {
            String content = Files.readString(file);
            content.lines().forEach(journal::read);
            if (!content.isEmpty() && !content.endsWith("\n")) {
                journal.append("\n");
            }
        }
        return journal;
    }

    /** A line cut short by a kill was not written; its text is sent again, with the same key. */
    private void read(String line) {
        if (line.isBlank()) {
            return;
        }
        try {
            JsonNode entry = JSON.readTree(line);
            remember(
                    entry.path("key").asString(""),
                    entry.path("id").asString(null),
                    entry.path("post").asString(""));
        } catch (JacksonException e) {
            System.err.println("A line of " + file + " was cut short; its text is sent again.");
        }
    }

    private void remember(String key, @Nullable String id, String post) {
        postsByKey.put(key, post);
        if (id != null) {
            keysById.put(id, key);
        }
    }

    /** The id of one post that should be there; empty if none was acknowledged. */
    synchronized Optional<String> anyPost() {
        return postsByKey.values().stream().findFirst();
    }

    /** Forgets everything: it was of another platform. */
    synchronized void clear() throws IOException {
        postsByKey.clear();
        keysById.clear();
        Files.writeString(file, "");
    }

    /** What is to be done with a text; asked once for each, in the order of the file. */
    synchronized Claim claim(Text text) {
        String key = text.key();
        if (postsByKey.containsKey(key) || claimed.contains(key)) {
            return Claim.THERE;
        }
        String id = text.id();
        if (id != null && keysById.containsKey(id)) {
            return Claim.ANOTHER_HAS_ITS_ID;
        }
        claimed.add(key);
        if (id != null) {
            keysById.put(id, key);
        }
        return Claim.TO_BE_SENT;
    }

    /** What is to be done with a text. */
    enum Claim {
        TO_BE_SENT,
        /** This text was acknowledged, or is being sent. */
        THERE,
        /** It says something else than the text of this id that was loaded. */
        ANOTHER_HAS_ITS_ID
    }

    /** Notes that a text is there as this post. */
    synchronized void acknowledged(Text text, String post) {
        remember(text.key(), text.id(), post);
        Map<String, String> entry = new HashMap<>(Map.of("key", text.key(), "post", post));
        if (text.id() != null) {
            entry.put("id", text.id());
        }
        append(JSON.writeValueAsString(entry) + "\n");
    }

    private void append(String content) {
        try {
            Files.writeString(
                    file, content, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
