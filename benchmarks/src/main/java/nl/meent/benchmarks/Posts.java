package nl.meent.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fills a platform with posts, always the same. */
final class Posts {

    private static final List<String> KINDS = List.of("QUESTION", "EXPERIENCE", "CASE", "KNOWLEDGE_PRODUCT");
    private static final List<String> THEMES = List.of("avg", "cameratoezicht", "sensoren", "ai-verordening");
    private static final List<String> WORDS = List.of(
            ("camera drone sensor register algoritme verwerker grondslag bewaartermijn wijk gemeente raad burger"
                + " kenteken gezicht parkeren handhaving bijstand jeugd zorg fraude model risico toets verordening"
                + " college ambtenaar inwoner toestemming belang afweging leverancier contract datalek melding logboek"
                + " toegang rol camerabeelden scanauto telling druktemeting verkeer plein station school proef"
                + " evaluatie advies commissie ethiek waarde uitleg besluit bezwaar vraag antwoord ervaring")
                    .split(" "));

    private final Client author;
    private final Random random = new Random(20_261_124);

    Posts(Client author) {
        this.author = author;
    }

    /** Writes so many. */
    void write(int count) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            author.post(
                    "/v1/posts",
                    Map.of(
                            "kind",
                            pick(KINDS),
                            "title",
                            "Mag de " + words(6),
                            "body",
                            paragraphs(),
                            "themes",
                            List.of(pick(THEMES))));
        }
    }

    private String paragraphs() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> "De " + words(40) + ".")
                .collect(Collectors.joining("\n\n"));
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(pick(WORDS));
        }
        return String.join(" ", words);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
