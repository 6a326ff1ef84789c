package nl.meent.community.posts.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The text of an answer or a comment. */
record TextBody(@NotBlank @Size(max = 20_000) String body) {

    @SuppressWarnings("NullAway") // a missing value stays missing until it has been validated
    TextBody {
        body = stripped(body);
    }

    @SuppressWarnings("NullAway")
    private static String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
