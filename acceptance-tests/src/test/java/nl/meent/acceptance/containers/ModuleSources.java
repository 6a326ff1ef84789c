package nl.meent.acceptance.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which modules of ours a module is made of, by the dependencies in its pom.xml; test dependencies don't count. */
final class ModuleSources {

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern OURS =
            Pattern.compile("<groupId>nl\\.meent</groupId>\\s*<artifactId>([a-z-]+)</artifactId>");
    private static final List<String> FOLDERS = List.of("", "platform/", "embedded/");

    private ModuleSources() {}

    /** The source directories (src/main) of a module and of every module of ours that it is built on. */
    static Set<Path> of(String module) {
        Set<Path> found = new LinkedHashSet<>();
        collect(module, found);
        return found;
    }

    private static void collect(String module, Set<Path> found) {
        Path directory = directory(module);
        if (found.add(directory.resolve("src/main"))) {
            dependencies(directory.resolve("pom.xml")).forEach(dependency -> collect(dependency, found));
        }
    }

    private static Stream<String> dependencies(Path pom) {
        return DEPENDENCY
                .matcher(read(pom))
                .results()
                .map(MatchResult::group)
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .flatMap(dependency -> OURS.matcher(dependency).results())
                .map(ours -> ours.group(1));
    }

    private static Path directory(String module) {
        return FOLDERS.stream()
                .map(folder -> Project.root().resolve(folder + module.replace("embedded-", "")))
                .filter(directory -> Files.exists(directory.resolve("pom.xml")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no module " + module));
    }

    private static String read(Path pom) {
        try {
            return Files.readString(pom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
