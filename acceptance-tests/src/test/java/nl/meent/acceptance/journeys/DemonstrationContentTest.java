package nl.meent.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;

/** What somebody finds who starts the platform for the first time. */
class DemonstrationContentTest {

    private final Member reader = Platform.shared().signIn("raadslid-delft");

    @Test
    void has_themes_with_their_dutch_names() {
        assertThat(reader.get("/v1/themes").expect(200).json().path("items"))
                .extracting(theme -> theme.path("name").asString())
                .contains("AI-verordening", "Cameratoezicht");
    }

    @Test
    void has_questions_that_were_asked_weeks_ago() {
        var posts = reader.get("/v1/posts?kind=QUESTION&limit=100")
                .expect(200)
                .json()
                .path("items");
        assertThat(posts.size()).isGreaterThan(25);
        assertThat(posts)
                .extracting(post -> Instant.parse(post.path("publishedAt").asString()))
                .anyMatch(asked -> asked.isBefore(Instant.now().minus(Duration.ofDays(80))))
                .noneMatch(asked -> asked.isAfter(Instant.now()));
    }
}
