package nl.meent.community.themes.read;

import java.util.List;
import org.bson.Document;

/**
 * A theme.
 *
 * @param id          its slug
 * @param name        name as members read it
 * @param description what belongs to it
 * @param synonyms    other words for it
 */
public record ThemeView(String id, String name, String description, List<String> synonyms) {

    static ThemeView of(Document stored) {
        return new ThemeView(
                stored.getString("_id"),
                stored.getString("name"),
                stored.getString("description"),
                stored.getList("synonyms", String.class, List.of()));
    }
}
