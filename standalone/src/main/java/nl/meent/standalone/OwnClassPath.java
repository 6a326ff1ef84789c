package nl.meent.standalone;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The launcher's class path with everything that a build may replace copied aside: classes are loaded when they are
 * first used, hours later even, and must be those it was started with.
 */
final class OwnClassPath {

    private final List<URL> urls;

    private OwnClassPath(List<URL> urls) {
        this.urls = urls;
    }

    /** Copies directories, and jars in a {@code target} directory; all else lies in the local repository for good. */
    static OwnClassPath copiedTo(Path directory) throws IOException {
        List<URL> urls = new ArrayList<>();
        int number = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path original = Path.of(entry).toAbsolutePath();
            Path used = isReplaceable(original)
                    ? copy(original, directory.resolve(number++ + "-" + original.getFileName()))
                    : original;
            urls.add(used.toUri().toURL());
        }
        return new OwnClassPath(urls);
    }

    /** Runs {@link Launcher} from the copy; returns when it does, which is never while it runs well. */
    void runLauncher() throws Exception {
        URLClassLoader loader =
                new URLClassLoader("launcher", urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        Class<?> entry = loader.loadClass(Entry.class.getName());
        try {
            entry.getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static boolean isReplaceable(Path entry) {
        return Files.isDirectory(entry)
                || Stream.iterate(entry.getParent(), p -> p != null, Path::getParent)
                        .anyMatch(parent -> parent.endsWith("target"));
    }

    private static Path copy(Path original, Path to) throws IOException {
        if (Files.isRegularFile(original)) {
            Files.createDirectories(to.toAbsolutePath().getParent());
            return Files.copy(original, to, StandardCopyOption.REPLACE_EXISTING);
        }
        try (Stream<Path> inside = Files.walk(original)) {
            for (Path path : inside.toList()) {
                Path target = to.resolve(original.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return to;
    }
}
