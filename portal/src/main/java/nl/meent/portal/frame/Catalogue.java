package nl.meent.portal.frame;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The themes, and the circles that this member is in.
 *
 * @param away whether community-service gave no answer, so that both are empty
 */
public record Catalogue(List<Theme> themes, List<Circle> circles, boolean away) {

    /** A theme's name; its slug if it isn't known. */
    public String theme(String id) {
        return names().getOrDefault(id, id);
    }

    /** A circle's name; its slug if it isn't known. */
    public String circle(String id) {
        return circles.stream()
                .filter(circle -> circle.id().equals(id))
                .map(Circle::name)
                .findFirst()
                .orElse(id);
    }

    /** What these slugs stand for. */
    public List<Theme> of(@Nullable List<String> ids) {
        return ids == null
                ? List.of()
                : ids.stream().map(id -> new Theme(id, theme(id))).toList();
    }

    private Map<String, String> names() {
        return themes.stream().collect(Collectors.toMap(Theme::id, Theme::name, (one, same) -> one));
    }
}
