package nl.meent.search.find;

import java.time.Instant;
import java.util.List;
import nl.meent.events.themes.ThemeId;
import nl.meent.search.documents.DocumentAudience;
import nl.meent.search.documents.DocumentType;
import nl.meent.search.documents.Standing;
import nl.meent.search.documents.Writer;
import org.jspecify.annotations.Nullable;

/** The part of a document that a hit shows; its long texts stay in the index. */
public record FoundDocument(
        String id,
        DocumentType type,
        @Nullable String kind,
        String title,
        List<ThemeId> themes,
        @Nullable Writer author,
        DocumentAudience audience,
        boolean answered,
        int answerCount,
        Instant publishedAt,
        Standing standing) {}
