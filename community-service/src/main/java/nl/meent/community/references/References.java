package nl.meent.community.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.community.commands.SecondLook;
import nl.meent.community.members.Actor;
import nl.meent.community.themes.read.Themes;
import nl.meent.events.circles.CircleId;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks the lists {@code themes} and {@code circles} of a body. */
@Component
public class References {

    private final Themes themes;
    private final SecondLook secondLook;

    /** Knows which themes exist, also one that was added a moment ago. */
    public References(Themes themes, SecondLook secondLook) {
        this.themes = themes;
        this.secondLook = secondLook;
    }

    /** An {@link InvalidException} that names every theme that does not exist and every circle that the actor is not in. */
    public Mono<Void> check(List<ThemeId> askedThemes, List<CircleId> askedCircles, Actor actor) {
        return secondLook
                .at(() -> themes.known(askedThemes).map(known -> {
                    List<InvalidField> wrong = new ArrayList<>();
                    unknown(askedThemes, known).forEach(wrong::add);
                    foreign(askedCircles, actor).forEach(wrong::add);
                    if (!wrong.isEmpty()) {
                        throw new InvalidException(wrong);
                    }
                    return known;
                }))
                .then();
    }

    private static Stream<InvalidField> unknown(List<ThemeId> asked, List<ThemeId> known) {
        return IntStream.range(0, asked.size())
                .filter(i -> !known.contains(asked.get(i)))
                .mapToObj(i -> new InvalidField(
                        "/themes/" + i,
                        ReferenceRejection.UNKNOWN_THEME,
                        Map.of("theme", asked.get(i).value())));
    }

    private static Stream<InvalidField> foreign(List<CircleId> asked, Actor actor) {
        return IntStream.range(0, asked.size())
                .filter(i -> !actor.circles().contains(asked.get(i)))
                .mapToObj(i -> new InvalidField(
                        "/circles/" + i,
                        ReferenceRejection.FOREIGN_CIRCLE,
                        Map.of("circle", asked.get(i).value())));
    }
}
