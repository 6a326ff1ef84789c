package nl.meent.community.posts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.community.members.Actor;
import nl.meent.community.themes.read.Themes;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.Role;
import nl.meent.events.posts.PostKind;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.RejectedException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks what a post refers to: themes that exist, circles that the author is in. */
@Component
class PostReferences {

    private final Themes themes;

    PostReferences(Themes themes) {
        this.themes = themes;
    }

    Mono<Void> check(PostBody body, Actor actor) {
        if (body.kind() == PostKind.ANNOUNCEMENT && !actor.has(Role.ADVOCATE) && !actor.moderates()) {
            return Mono.error(new RejectedException(PostBodyRejection.ANNOUNCERS_ONLY));
        }
        return themes.known(body.themeIds()).flatMap(known -> {
            List<InvalidField> wrong = new ArrayList<>();
            unknownThemes(body, known).forEach(wrong::add);
            foreignCircles(body, actor).forEach(wrong::add);
            return wrong.isEmpty() ? Mono.empty() : Mono.error(new InvalidException(wrong));
        });
    }

    Mono<Void> checkThemes(PostBody body) {
        return themes.known(body.themeIds()).flatMap(known -> {
            List<InvalidField> wrong = unknownThemes(body, known).toList();
            return wrong.isEmpty() ? Mono.empty() : Mono.error(new InvalidException(wrong));
        });
    }

    private static Stream<InvalidField> unknownThemes(PostBody body, List<ThemeId> known) {
        List<ThemeId> asked = body.themeIds();
        return IntStream.range(0, asked.size())
                .filter(i -> !known.contains(asked.get(i)))
                .mapToObj(i -> new InvalidField(
                        "/themes/" + i,
                        PostBodyRejection.UNKNOWN_THEME,
                        Map.of("theme", asked.get(i).value())));
    }

    private static Stream<InvalidField> foreignCircles(PostBody body, Actor actor) {
        List<CircleId> asked = body.circleIds();
        return IntStream.range(0, asked.size())
                .filter(i -> !actor.circles().contains(asked.get(i)))
                .mapToObj(i -> new InvalidField(
                        "/circles/" + i,
                        PostBodyRejection.FOREIGN_CIRCLE,
                        Map.of("circle", asked.get(i).value())));
    }
}
