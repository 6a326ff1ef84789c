package nl.meent.search.testing;

import java.util.List;
import java.util.stream.Stream;
import nl.meent.events.circles.CircleId;
import nl.meent.events.posts.AnswerGiven;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.PostPublished;
import nl.meent.events.themes.ThemeId;

/** A question as a test tells it; everything that it doesn't tell is ordinary. */
public record Posts(
        PostId id,
        TestMember writer,
        Author author,
        String title,
        String body,
        List<ThemeId> themes,
        List<CircleId> circles) {

    /** A question for every member. */
    public static Posts question(TestMember writer, String title, String body) {
        return new Posts(PostId.next(), writer, writer.author(), title, body, List.of(), List.of());
    }

    /** With these themes. */
    public Posts about(String... slugs) {
        List<ThemeId> chosen = Stream.of(slugs).map(ThemeId::of).toList();
        return new Posts(id, writer, author, title, body, chosen, circles);
    }

    /** For these circles only. */
    public Posts in(CircleId... chosen) {
        return new Posts(id, writer, author, title, body, themes, List.of(chosen));
    }

    /** By somebody who signs otherwise. */
    public Posts by(Author signature) {
        return new Posts(id, writer, signature, title, body, themes, circles);
    }

    /** That it was published. */
    public PostPublished published() {
        return publishedAs(PostKind.QUESTION);
    }

    /** That it was published as another kind of post. */
    public PostPublished publishedAs(PostKind kind) {
        return new PostPublished(id, kind, writer.says(title), writer.says(body), themes, circles, author, null, null);
    }

    /** That somebody answered. */
    public AnswerGiven answered(AnswerId answer, TestMember by, String text) {
        return new AnswerGiven(id, answer, by.says(text), by.author());
    }
}
