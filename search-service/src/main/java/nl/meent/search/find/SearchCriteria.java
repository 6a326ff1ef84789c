package nl.meent.search.find;

import java.time.Instant;
import java.util.List;
import nl.meent.events.members.MemberFunction;
import nl.meent.search.documents.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * What a member looks for. Within a list any value will do; an empty list asks for nothing.
 *
 * @param query         words, trimmed; empty finds everything
 * @param types         what sort of thing
 * @param themes        slugs of themes
 * @param organisations codes of organisations of authors
 * @param functions     functions of authors
 * @param circles       slugs of circles
 * @param from          published at this moment or later; null doesn't limit
 * @param until         published before this moment; null doesn't limit
 * @param answered      questions with (true) or without (false) an accepted answer; null doesn't limit
 * @param sort          the order; never {@code RELEVANCE} without a query
 */
record SearchCriteria(
        String query,
        List<DocumentType> types,
        List<String> themes,
        List<String> organisations,
        List<MemberFunction> functions,
        List<String> circles,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Boolean answered,
        SearchSort sort) {

    SearchCriteria {
        sort = query.isEmpty() && sort == SearchSort.RELEVANCE ? SearchSort.NEWEST : sort;
    }
}
