package nl.meent.standalone.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON files of the demonstration content from the class path. */
public final class DemoFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DemoFiles() {}

    /** The accounts, in the order of the file. */
    public static List<Member> members() {
        return List.of(read("members.json", Member[].class));
    }

    static <T> T read(String name, Class<T> type) {
        try (InputStream in = DemoFiles.class.getResourceAsStream("/demo-content/" + name)) {
            if (in == null) {
                throw new IllegalStateException("demo-content/" + name + " is missing from the build");
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
