package nl.meent.search.similar;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A question that somebody is writing. Trimmed, and without halves of characters, which nobody can send on.
 *
 * @param title as far as it is typed
 * @param body  as far as it is typed; null where there is none yet
 */
record ProposedQuestion(
        @Schema(description = "De titel, voor zover getypt") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "De toelichting, voor zover getypt") @Nullable @Size(max = 20_000)
        String body) {

    ProposedQuestion {
        title = whole(title);
        body = whole(body);
    }

    String bodyOrEmpty() {
        return body == null ? "" : body;
    }

    @SuppressWarnings("NullAway") // a missing value stays missing until it has been validated
    private static String whole(@Nullable String text) {
        return text == null
                ? null
                : text.codePoints()
                        .filter(character -> Character.getType(character) != Character.SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .strip();
    }
}
