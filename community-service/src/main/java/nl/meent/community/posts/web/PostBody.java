package nl.meent.community.posts.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import nl.meent.community.posts.read.StoredPost;
import nl.meent.events.circles.CircleId;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.Source;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.web.bodies.LinkAddress;
import nl.meent.runtime.web.bodies.OneLine;
import org.jspecify.annotations.Nullable;

/** What is posted; of an edit: kind, circles and withoutName stay as they were. */
record PostBody(
        @NotNull PostKind kind,
        @NotBlank @OneLine @Size(max = 200) String title,
        @NotBlank @Size(max = 20_000) String body,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 80) String> themes,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 80) String> circles,
        @Nullable Boolean withoutName,
        @Nullable @Valid SourceBody source,
        @Nullable @OneLine @Size(max = 40) String version) {

    /** Where it comes from. */
    record SourceBody(
            @NotBlank @OneLine @Size(max = 200) String title,

            @Nullable @Size(max = 2_000) @Pattern(regexp = LinkAddress.ON_THE_WEB, message = LinkAddress.EXAMPLE)
            String url) {}

    PostBody {
        title = stripped(title);
        body = stripped(body);
    }

    @SuppressWarnings("NullAway") // a missing value stays missing until it has been validated
    private static String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    static PostBody of(StoredPost post) {
        Source source = post.source();
        return new PostBody(
                post.kind(),
                Objects.requireNonNullElse(post.title(), ""),
                Objects.requireNonNullElse(post.body(), ""),
                post.themes(),
                post.circles().stream().map(CircleId::value).toList(),
                post.author().withoutName(),
                source == null ? null : new SourceBody(source.title(), source.url()),
                post.version());
    }

    boolean isWithoutName() {
        return Boolean.TRUE.equals(withoutName);
    }

    List<ThemeId> themeIds() {
        return themes == null
                ? List.of()
                : themes.stream().distinct().map(ThemeId::new).toList();
    }

    List<CircleId> circleIds() {
        return circles == null
                ? List.of()
                : circles.stream().distinct().map(CircleId::new).toList();
    }

    @Nullable
    Source sourceValue() {
        return source == null ? null : new Source(source.title(), source.url());
    }
}
