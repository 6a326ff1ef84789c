package nl.meent.acceptance.texts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text as it stands in the file.
 *
 * @param line    its line, from 1
 * @param id      what its maker calls it, or null
 * @param title   as it was given, perhaps blank or too long
 * @param body    as it was given, perhaps blank or too long
 * @param source  where it comes from, or null
 * @param themes  slugs of the platform's themes
 * @param version of the text, or null
 */
record Text(
        int line,
        @Nullable String id,
        String title,
        String body,
        @Nullable Source source,
        List<String> themes,
        @Nullable String version) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Where a text comes from.
     *
     * @param url of the original, or null
     */
    record Source(String title, @Nullable String url) {}

    /** The same for the same text in any run, and in any line: the {@code Idempotency-Key}. */
    String key() {
        List<@Nullable Object> said = new ArrayList<>();
        said.add(id);
        said.add(title);
        said.add(body);
        said.add(source);
        said.add(themes);
        said.add(version);
        return sha256(JSON.writeValueAsString(said));
    }

    /** The body of {@code POST /v1/posts}. A body that is too long goes as it is: the platform says what it makes of it. */
    Map<String, Object> post() {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("kind", "KNOWLEDGE_PRODUCT");
        post.put("title", Titles.of(title, body));
        post.put("body", body);
        post.put("themes", themes);
        if (source != null) {
            post.put("source", source);
        }
        if (version != null) {
            post.put("version", version);
        }
        return post;
    }

    /** What people find it by in the file. */
    String name() {
        return (id == null ? "" : id + " ") + "“" + Titles.cut(Titles.of(title, body), 60) + "”";
    }

    private static String sha256(String said) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
