package nl.meent.acceptance.texts;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Lines: an object a line. {@code body} (or {@code text}) is the text; {@code id}, {@code title}, {@code themes},
 * {@code version} and a source may be missing, other fields are passed over. A source is {@code source} with
 * {@code title} and {@code url}, or {@code url}, or {@code repo} and {@code path}.
 */
record TextFile(Path path) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** How many lines are not blank. */
    int count() throws IOException {
        int[] count = {0};
        each(_ -> count[0]++);
        return count[0];
    }

    /** Calls with each line in order; holds one at a time. */
    void each(Consumer<Line> consumer) throws IOException {
        // Bytes as they are, so that one line with wrong ones is one malformed line.
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    consumer.accept(read(number, line));
                }
            }
        }
    }

    private static Line read(int number, String bytes) {
        try {
            return parsed(number, decoded(bytes));
        } catch (CharacterCodingException e) {
            return new Line.Malformed(number, "is not UTF-8");
        } catch (JacksonException e) {
            return new Line.Malformed(number, "is not JSON" + where(e));
        }
    }

    private static String where(JacksonException failure) {
        TokenStreamLocation location = failure.getLocation();
        return location == null ? "" : ", from character " + location.getColumnNr();
    }

    private static String decoded(String bytes) throws CharacterCodingException {
        String line = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }

    private static Line parsed(int number, String line) {
        JsonNode json = JSON.readTree(line);
        if (!json.isObject()) {
            return new Line.Malformed(number, "is no JSON object");
        }
        String body = json.has("body") ? string(json, "body") : string(json, "text");
        String title = string(json, "title");
        if (body.isBlank() && title.isBlank()) {
            return new Line.Malformed(number, "has no text: body and title are missing or blank");
        }
        return new Line.Readable(new Text(
                number,
                optional(json, "id"),
                title,
                body,
                source(json),
                json.path("themes")
                        .valueStream()
                        .map(theme -> theme.asString(""))
                        .toList(),
                optional(json, "version")));
    }

    private static Text.@Nullable Source source(JsonNode json) {
        JsonNode source = json.path("source");
        String url = source.isObject() ? string(source, "url") : string(json, "url");
        String title = source.isObject() ? string(source, "title") : source.asString("");
        String place = (string(json, "repo") + " " + string(json, "path")).strip();
        String named = !title.isBlank() ? title : !url.isBlank() ? url : place;
        return named.isBlank()
                ? null
                : new Text.Source(Titles.cut(named.strip(), Titles.LONGEST), url.isBlank() ? null : url.strip());
    }

    private static @Nullable String optional(JsonNode json, String field) {
        String value = string(json, field);
        return value.isBlank() ? null : value.strip();
    }

    private static String string(JsonNode json, String field) {
        return json.path(field).asString("");
    }
}
