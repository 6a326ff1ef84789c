package nl.meent.acceptance.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.acceptance.containers.Project;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import tools.jackson.databind.JsonNode;

/**
 * Everything that can be read, of the services as they describe themselves and of the portal as its sources say: what is added there is
 * looked at from then on, and where nobody said what stands in the place of a parameter it fails.
 */
final class Ways {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern MAPPING = Pattern.compile("@GetMapping\\(([^)]*)\\)");
    private static final Pattern LITERAL = Pattern.compile("\"(/[^\"]*)\"");

    /** What is looked for; where a whole object is described instead, it is one of what it holds. */
    static final String WORDS = "query";

    /** Never ends; {@link PublicationScanTest} reads it as a stream. */
    private static final Set<String> STREAMS = Set.of("/v1/inbox/stream", "/inbox/stroom");

    /** Ends the session or begins one. */
    private static final Set<String> SESSIONS = Set.of("/inloggen", "/uitloggen", "/uitgelogd");

    /** About one post, one meetup, one message or one piece of mail, and nothing that a consultation has a part in. */
    private static final Pattern OF_SOMETHING_ELSE =
            Pattern.compile("/v1/(posts|meetups|unsubscribe)/\\{.*|/(berichten|meetups|concepten|inbox|agenda)/\\{.*");

    /** Named in the portal's sources by a constant: what a form held that couldn't be sent, and the end of mail. */
    private static final Set<String> NAMED = Set.of("ErrorPages.KEPT", "PATH");

    private Ways() {}

    /**
     * A way to read something.
     *
     * @param part   whose it is
     * @param path   as it is described, with its parameters in braces
     * @param wanted the parameters that it doesn't do without
     */
    record Way(Part part, String path, List<String> wanted) {

        boolean isOfConsultation() {
            return path.startsWith("/v1/consultations/{id}") || path.startsWith("/raadplegingen/{id}");
        }

        /** Where members stand by name and organisation, whether they respond to something or not. */
        boolean isDirectory() {
            return path.startsWith("/v1/members")
                    || path.startsWith("/v1/organisations")
                    || path.startsWith("/v1/circles")
                    || path.startsWith("/leden")
                    || path.startsWith("/kringen");
        }

        /** Whether an advocate sees there who responds; never what. */
        boolean tellsWhoResponds() {
            return path.endsWith("/coverage/organisations")
                    || path.endsWith("/bereik")
                    || path.endsWith("/bereik/stand");
        }

        /** The path with everything filled in. */
        String with(Map<String, String> values) {
            String query = wanted.stream()
                    .map(name -> name + "=" + value(name, values))
                    .collect(Collectors.joining("&"));
            return PARAMETER.matcher(path).replaceAll(found -> value(found.group(1), values))
                    + (query.isEmpty() ? "" : "?" + query);
        }

        private String value(String name, Map<String, String> values) {
            String value = values.get(name);
            if (value == null) {
                throw new AssertionError(
                        "What stands for " + name + " in " + path + "? Say so, or why it is looked at not.");
            }
            return value;
        }

        @Override
        public String toString() {
            return part + " " + path;
        }
    }

    static List<Way> all(Platform platform) {
        return Stream.concat(
                        Stream.of(Part.COMMUNITY, Part.SEARCH, Part.NOTIFICATION)
                                .flatMap(part -> described(platform, part)),
                        portal())
                .filter(way -> !STREAMS.contains(way.path()) && !SESSIONS.contains(way.path()))
                .filter(way -> !OF_SOMETHING_ELSE.matcher(way.path()).matches())
                .distinct()
                .toList();
    }

    private static Stream<Way> described(Platform platform, Part part) {
        return part.get(platform, "/v1/openapi.json").expect(200).json().path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path ->
                        new Way(part, path.getKey(), required(path.getValue().path("get"))));
    }

    private static List<String> required(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(each -> each.path("in").asString().equals("query"))
                .filter(each -> each.path("required").asBoolean(false))
                .map(each -> each.path("schema").has("$ref")
                        ? WORDS
                        : each.path("name").asString())
                .toList();
    }

    private static Stream<Way> portal() {
        try (Stream<Path> sources = Files.walk(Project.root().resolve("portal/src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java")).flatMap(Ways::mapped).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Way> mapped(Path source) {
        try {
            return MAPPING.matcher(Files.readString(source)).results().flatMap(Ways::mapped).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Way> mapped(MatchResult mapping) {
        Matcher literal = LITERAL.matcher(mapping.group(1));
        if (literal.find()) {
            return Stream.of(new Way(Part.PORTAL, literal.group(1), List.of()));
        }
        if (NAMED.stream()
                .noneMatch(name -> Arrays.asList(mapping.group(1).split("\\s+")).contains(name))) {
            throw new AssertionError("Which path is " + mapping.group() + "?");
        }
        return Stream.empty();
    }
}
