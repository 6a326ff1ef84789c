package nl.meent.search.suggestions;

import java.util.List;

/**
 * What a member may be typing.
 *
 * @param items themes first, then titles, each the likeliest first; at most eight together
 */
record SuggestionList(List<Suggestion> items) {}
