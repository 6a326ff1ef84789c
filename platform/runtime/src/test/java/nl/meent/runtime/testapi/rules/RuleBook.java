package nl.meent.runtime.testapi.rules;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules, and the tests that show them. */
public final class RuleBook {

    private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "Property", "Example");

    private final List<? extends DomainRule> rules;
    private final List<Shown> shown;

    /** These rules, shown by these tests. */
    public RuleBook(List<? extends DomainRule> rules, Collection<Shown> shown) {
        this.rules = List.copyOf(rules);
        this.shown = List.copyOf(shown);
    }

    /**
     * That a test shows a case of a rule.
     *
     * @param rule   the rule
     * @param by     the case
     * @param test   {@code SimpleClass#method}
     * @param isTest whether something runs it
     */
    public record Shown(DomainRule rule, Case by, String test, boolean isTest) {

        /** What a method shows of a rule. */
        public static Stream<Shown> by(Method method, Collection<? extends DomainRule> rules, Case... cases) {
            boolean isTest = Arrays.stream(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .map(Class::getSimpleName)
                    .anyMatch(TESTS::contains);
            String test = method.getDeclaringClass().getSimpleName() + "#" + method.getName();
            return rules.stream()
                    .flatMap(rule -> Arrays.stream(cases).map(each -> new Shown(rule, each, test, isTest)));
        }
    }

    /**
     * Finds what the methods of all classes that were compiled together with one show.
     *
     * @param together one of the test classes
     * @param shows    reads a method's annotations
     */
    public static List<Shown> shownBesides(Class<?> together, Function<Method, Stream<Shown>> shows) {
        try {
            Path root = Path.of(
                    together.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                        .map(file -> loaded(file, together))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .flatMap(shows)
                        .toList();
            }
        } catch (java.io.IOException | URISyntaxException failure) {
            throw new IllegalStateException("The test classes can't be read", failure);
        }
    }

    private static Class<?> loaded(String file, Class<?> together) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, together.getClassLoader());
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What is wrong: a case without test, a test of a case that can't be, a method that isn't run. Empty when nothing is. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (DomainRule rule : rules) {
            for (Case each : Case.values()) {
                boolean impossible = rule.impossible().containsKey(each);
                if (testsOf(rule, each).isEmpty() != impossible) {
                    faults.add("%s: %s %s"
                            .formatted(
                                    rule.name(),
                                    each,
                                    impossible
                                            ? "is said to be impossible and is shown by " + testsOf(rule, each)
                                            : "is shown by no test"));
                }
            }
        }
        shown.stream().filter(each -> !each.isTest()).forEach(each -> faults.add(each.test() + " is no test"));
        return faults;
    }

    private List<String> testsOf(DomainRule rule, Case by) {
        return shown.stream()
                .filter(each -> each.rule().equals(rule) && each.by() == by)
                .map(Shown::test)
                .distinct()
                .sorted()
                .toList();
    }

    /** The rules by heading, each with its tests, in Markdown. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        String heading = "";
        for (DomainRule rule : rules) {
            if (!rule.heading().equals(heading)) {
                heading = rule.heading();
                text.append("\n## %s\n\n".formatted(heading))
                        .append("| rule | accepted | refused | nothing happens |\n| --- | --- | --- | --- |\n");
            }
            text.append("| %s | %s |\n"
                    .formatted(
                            rule.sentence(),
                            Stream.of(Case.values())
                                    .map(each -> cell(rule, each))
                                    .collect(Collectors.joining(" | "))));
        }
        return text.toString();
    }

    private String cell(DomainRule rule, Case by) {
        String reason = rule.impossible().get(by);
        return reason != null
                ? "*" + reason + "*"
                : testsOf(rule, by).stream().map(test -> "`" + test + "`").collect(Collectors.joining("<br>"));
    }
}
