package nl.meent.community.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.meent.community.members.Actor;
import nl.meent.community.themes.read.Themes;
import nl.meent.events.circles.CircleId;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.rejections.InvalidField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks the lists {@code themes} and {@code circles} of a body, whose shape need not be right. */
@Component
public class References {

    private final Themes themes;

    /** Knows which themes exist. */
    public References(Themes themes) {
        this.themes = themes;
    }

    /**
     * Every theme that does not exist and every circle that the actor is not in.
     *
     * @param askedThemes  as they stand in the body; null for no list, and within it for what is no text
     * @param askedCircles the same
     */
    public Mono<List<InvalidField>> wrong(
            @Nullable List<? extends @Nullable String> askedThemes,
            @Nullable List<? extends @Nullable String> askedCircles,
            Actor actor) {
        List<ThemeId> asked =
                texts(askedThemes).filter(Objects::nonNull).map(ThemeId::new).toList();
        return themes.known(asked).map(known -> {
            List<InvalidField> wrong = new ArrayList<>();
            each(askedThemes, (i, theme) -> {
                if (!known.contains(new ThemeId(theme))) {
                    wrong.add(
                            new InvalidField("/themes/" + i, ReferenceRejection.UNKNOWN_THEME, Map.of("theme", theme)));
                }
            });
            each(askedCircles, (i, circle) -> {
                if (!actor.circles().contains(new CircleId(circle))) {
                    wrong.add(new InvalidField(
                            "/circles/" + i, ReferenceRejection.FOREIGN_CIRCLE, Map.of("circle", circle)));
                }
            });
            return wrong;
        });
    }

    private static void each(@Nullable List<? extends @Nullable String> asked, BiConsumer<Integer, String> look) {
        List<? extends @Nullable String> texts = texts(asked).toList();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text != null) {
                look.accept(i, text);
            }
        }
    }

    private static Stream<? extends @Nullable String> texts(@Nullable List<? extends @Nullable String> texts) {
        return texts == null ? Stream.empty() : texts.stream();
    }
}
