package nl.meent.community.members.read;

import java.util.List;
import java.util.regex.Pattern;
import nl.meent.events.members.MemberFunction;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which members the directory shows; null limits nothing.
 *
 * @param query        part of the name of the member or of the organisation, in any case
 * @param function     what the member does
 * @param organisation code of the organisation
 * @param theme        slug of a theme of interest
 */
public record DirectoryFilter(
        @Nullable String query,
        @Nullable MemberFunction function,
        @Nullable String organisation,
        @Nullable String theme) {

    Document conditions() {
        Document all = new Document("listed", true).append("displayName", new Document("$ne", null)); // null: erased
        add(all, "function", function == null ? null : function.name());
        add(all, "organisation.code", organisation);
        add(all, "themes", theme);
        if (query != null && !query.isBlank()) {
            // no expression of the store may hold the character that ends its texts
            Pattern part = Pattern.compile(Pattern.quote(query.replace("\0", "").strip()), Pattern.CASE_INSENSITIVE);
            all.append("$or", List.of(new Document("displayName", part), new Document("organisation.name", part)));
        }
        return all;
    }

    private static void add(Document conditions, String field, @Nullable Object value) {
        if (value != null) {
            conditions.append(field, value);
        }
    }
}
