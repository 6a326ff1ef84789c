package nl.meent.acceptance.containers;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The settings that source code reads, as names of environment variables in Spring Boot's form: components of records
 * with {@code @ConfigurationProperties}, placeholders of {@code @Value}, {@code @ConditionalOnProperty} and
 * {@code getProperty}, and the keys of application.yaml and application.properties.
 */
final class Settings {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z0-9.-]+)");

    private final Set<String> variables = new TreeSet<>();

    private Settings() {}

    /** The variables that code in these directories reads. */
    static Set<String> readIn(Collection<Path> directories) {
        Settings settings = new Settings();
        directories.stream().filter(Files::exists).forEach(settings::scan);
        return settings.variables;
    }

    /** {@code meent.member-id-key} and {@code meent.memberIdKey} are both {@code MEENT_MEMBERIDKEY}. */
    static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private void add(String property) {
        variables.add(variable(property));
    }

    private void scan(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            scanJava(all.stream()
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList());
            for (Path file : all) {
                scanConfiguration(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void scanJava(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, null, null, manager.getJavaFileObjects(files.toArray(Path[]::new)));
            for (CompilationUnitTree unit : task.parse()) {
                new Reader().scan(unit, null);
            }
        }
    }

    private void scanConfiguration(Path file) throws IOException {
        switch (file.getFileName().toString()) {
            case "application.yaml", "application.yml" -> keys("", new YAMLMapper().readTree(Files.readString(file)));
            case "application.properties" ->
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .forEach(
                                line -> add(line.substring(0, line.indexOf('=')).strip()));
            default -> {}
        }
    }

    private void keys(String prefix, JsonNode node) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String name = prefix + property.getKey();
            if (property.getValue().isObject()) {
                keys(name + '.', property.getValue());
            } else {
                add(name);
            }
        }
    }

    /** Walks one source file. */
    private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Map<String, ClassTree> types = new HashMap<>();

        @Override
        public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void nothing) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
                    types.put(type.getSimpleName().toString(), type);
                    return super.visitClass(type, none);
                }
            }.scan(unit, null);
            return super.visitCompilationUnit(unit, nothing);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            type.getModifiers().getAnnotations().stream()
                    .filter(annotation -> isNamed(annotation, "ConfigurationProperties"))
                    .flatMap(annotation -> literals(annotation).stream())
                    .forEach(prefix -> components(prefix, type));
            return super.visitClass(type, nothing);
        }

        private void components(String prefix, ClassTree type) {
            if (type.getKind() != Tree.Kind.RECORD) {
                throw new IllegalStateException(
                        type.getSimpleName() + " has @ConfigurationProperties and is no record");
            }
            for (Tree member : type.getMembers()) {
                if (member instanceof VariableTree component && !isStatic(component)) {
                    ClassTree nested = types.get(component.getType().toString());
                    String name = prefix + '.' + component.getName();
                    if (nested != null && nested.getKind() == Tree.Kind.RECORD) {
                        components(name, nested);
                    } else {
                        add(name);
                    }
                }
            }
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            if (isNamed(annotation, "Value")) {
                literals(annotation).stream()
                        .flatMap(text -> PLACEHOLDER.matcher(text).results())
                        .map(MatchResult::group)
                        .forEach(found -> add(found.substring(2)));
            } else if (isNamed(annotation, "ConditionalOnProperty")) {
                literals(annotation).forEach(Settings.this::add);
            }
            return super.visitAnnotation(annotation, nothing);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            if (call.getMethodSelect().toString().endsWith("nvironment.getProperty")) {
                literals(call.getArguments().getFirst()).forEach(Settings.this::add);
            }
            return super.visitMethodInvocation(call, nothing);
        }

        private static boolean isStatic(VariableTree variable) {
            return variable.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.STATIC);
        }

        private static boolean isNamed(AnnotationTree annotation, String name) {
            return annotation.getAnnotationType().toString().equals(name);
        }

        private static List<String> literals(Tree tree) {
            List<String> found = new ArrayList<>();
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                    if (literal.getValue() instanceof String text) {
                        found.add(text);
                    }
                    return null;
                }
            }.scan(tree, null);
            return found;
        }
    }
}
