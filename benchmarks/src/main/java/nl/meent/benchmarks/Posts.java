package nl.meent.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meent.benchmarks.Client.Service;
import tools.jackson.databind.JsonNode;

/**
 * Fills a platform with posts whose words are as common and as rare as in the posts that it began with: so a search has
 * to look through as much as it would in what people write. All of them end in the same words.
 */
final class Posts {

    /** Two words that each of them holds: the most that a search can have to count. */
    static final String WORDS_OF_ALL = "dank ervaring";

    private static final String END = "Alvast dank voor uw ervaring.";
    private static final List<String> KINDS = List.of("QUESTION", "EXPERIENCE", "CASE", "KNOWLEDGE_PRODUCT");
    private static final List<String> THEMES = List.of("avg", "cameratoezicht", "sensoren", "ai-verordening");

    private final Client author;
    private final Random random = new Random(20_261_124);
    private final List<String> words = new ArrayList<>();

    Posts(Client author) {
        this.author = author;
    }

    /** Writes until there are so many posts. */
    void writeUntil(int count) throws IOException, InterruptedException {
        long there = author.get(Service.SEARCH, "/v1/search?type=POST&limit=1")
                .json()
                .path("total")
                .asLong();
        if (there < count) {
            readWords();
        }
        for (long i = there; i < count; i++) {
            author.post(
                    "/v1/posts",
                    Map.of(
                            "kind",
                            pick(KINDS),
                            "title",
                            words(6),
                            "body",
                            paragraphs(),
                            "themes",
                            List.of(pick(THEMES))));
        }
    }

    /** Every word as often as it was written. */
    private void readWords() throws IOException, InterruptedException {
        for (JsonNode card : author.get(Service.COMMUNITY, "/v1/posts?sort=OLDEST&limit=50")
                .json()
                .path("items")) {
            JsonNode post = author.get(
                            Service.COMMUNITY, "/v1/posts/" + card.path("id").asString())
                    .json();
            String text =
                    post.path("title").asString("") + " " + post.path("body").asString("");
            words.addAll(Arrays.stream(text.split("[^\\p{L}\\p{N}'-]+"))
                    .filter(word -> !word.isEmpty())
                    .toList());
        }
    }

    private String paragraphs() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> words(40) + ".")
                .collect(Collectors.joining("\n\n", "", "\n\n" + END));
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(_ -> pick(words)).collect(Collectors.joining(" "));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
