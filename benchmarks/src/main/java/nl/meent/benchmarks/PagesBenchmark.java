package nl.meent.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.meent.benchmarks.Visit.Answer;

/**
 * What a reader waits for at the portal, and what comes over the line. Times are those of the whole answer on the same
 * machine, one request at a time, pages in turn so that what disturbs the machine disturbs all of them.
 */
final class PagesBenchmark {

    private static final int POSTS = Integer.getInteger("meent.benchmark.posts", 5_000);
    private static final int ROUNDS = Integer.getInteger("meent.benchmark.rounds", 200);
    private static final int WARM_UP = Math.min(50, ROUNDS);

    private final Visit visit;
    private final Map<String, Ask> pages = new LinkedHashMap<>();

    /** One page, asked for. */
    private interface Ask {
        Answer once() throws IOException, InterruptedException;
    }

    private PagesBenchmark(int portBase) throws IOException, InterruptedException {
        visit = new Visit(portBase).signIn("fg-utrecht");
        page("to compare: a static file", visit.files(visit.get("/")).iterator().next());
        page("today", "/");
        page("list of posts", "/berichten");
        page("list, filtered", "/berichten?kind=QUESTION&theme=cameratoezicht&answered=false");
        page("post", of("/berichten", "(/berichten/[0-9a-f-]{36})\""));
        page("asking", "/vraag-stellen");
        similar();
        page("search", "/zoeken?query=bewaartermijn+camerabeelden");
        page("search, mistyped", "/zoeken?query=bewartermijnn+camerabelden");
        page("search, words of every post", "/zoeken?query=" + Posts.WORDS_OF_ALL.replace(' ', '+'));
        page("search, nothing found", "/zoeken?query=xyzzy");
        page("suggestions", "/zoeken/suggesties?query=bewaar");
        page("meetups", "/meetups");
        page("meetup", of("/meetups", "(/meetups/[0-9a-f-]{36})\""));
        page("consultations", "/raadplegingen");
        page("consultation", of("/raadplegingen", "(/raadplegingen/[0-9a-f-]{36})\""));
        page("inbox", "/inbox");
        page("number beside the inbox", "/inbox/aantal");
        page("circles", "/kringen");
        page("profile", "/profiel");
    }

    /**
     * On the platform that runs at {@code -Dmeent.benchmark.port-base}, where the posts stay and aren't written again; else
     * on one of its own.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Integer portBase = Integer.getInteger("meent.benchmark.port-base");
        (portBase == null ? measure() : measure(portBase)).forEach(System.out::println);
    }

    /** Starts a platform with its demonstration content for it. */
    static List<Table> measure() throws IOException, InterruptedException {
        try (TemporaryDirectory directory = TemporaryDirectory.create();
                Standalone platform = Standalone.startWithContent(directory.data())) {
            return measure(platform.portBase());
        }
    }

    private static List<Table> measure(int portBase) throws IOException, InterruptedException {
        new Posts(new Client(portBase, "beheerder-vng")).writeUntil(POSTS);
        PagesBenchmark benchmark = new PagesBenchmark(portBase);
        benchmark.rounds(WARM_UP);
        return List.of(times(benchmark.rounds(ROUNDS)), benchmark.sizes());
    }

    private void page(String name, String path) {
        pages.put(name, () -> visit.get(path));
    }

    private String of(String list, String link) throws IOException, InterruptedException {
        return visit.get(list).first(Pattern.compile(link));
    }

    private void similar() throws IOException, InterruptedException {
        String token = visit.get("/vraag-stellen").token();
        pages.put(
                "similar questions",
                () -> visit.post(
                        "/vraag-stellen/lijkt-op", "title=Hoe+lang+bewaren+jullie+camerabeelden%3F&_csrf=" + token));
    }

    private Map<String, Millis> rounds(int count) throws IOException, InterruptedException {
        Map<String, Millis> measured = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            for (Map.Entry<String, Ask> page : pages.entrySet()) {
                measured.computeIfAbsent(page.getKey(), _ -> new Millis())
                        .add(page.getValue().once().nanos());
            }
        }
        return measured;
    }

    private static Table times(Map<String, Millis> measured) {
        return new Table(
                "Milliseconds until a page is there, with %,d posts, %d times each".formatted(POSTS, ROUNDS),
                List.of("page", "p50", "p95", "p99", "max"),
                measured.entrySet().stream()
                        .map(each -> each.getValue().row(each.getKey(), 50, 95, 99, 100))
                        .toList());
    }

    /** A page alone is what comes when its files are kept already, which they are for a year. */
    private Table sizes() throws IOException, InterruptedException {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, Ask> page : pages.entrySet()) {
            Answer answer = page.getValue().once();
            Set<String> files = visit.files(answer);
            if (files.isEmpty()) {
                continue; // a piece of a page
            }
            double all = answer.sent();
            double first = answer.sent();
            for (String file : files) {
                int sent = visit.get(file).sent();
                all += sent;
                first += answer.text().contains(file) && !file.endsWith(".js") ? sent : 0;
            }
            rows.add(List.of(page.getKey(), kilobytes(answer.sent()), kilobytes(first), kilobytes(all)));
        }
        return new Table(
                "Kilobytes over the line, compressed",
                List.of("page", "the page alone", "until the first paint", "first visit"),
                rows);
    }

    private static String kilobytes(double bytes) {
        return Table.number(bytes / 1_000);
    }
}
