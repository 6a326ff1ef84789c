package nl.meent.search.find;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** By what a search can be narrowed, with a count for each value that is there. */
enum Dimension {
    TYPE("type", "type", SearchCriteria::types),
    THEME("theme", "themes", SearchCriteria::themes),
    ORGANISATION("organisation", "author.organisation.code", SearchCriteria::organisations),
    FUNCTION("function", "author.function", SearchCriteria::functions);

    private final String key;
    private final String field;
    private final Function<SearchCriteria, List<?>> selected;

    Dimension(String key, String field, Function<SearchCriteria, List<?>> selected) {
        this.key = key;
        this.field = field;
        this.selected = selected;
    }

    /** Its name in requests and answers. */
    String key() {
        return key;
    }

    /** The field that holds it. */
    String field() {
        return field;
    }

    /** What the criteria select in all dimensions. */
    static Query selection(SearchCriteria criteria) {
        return Queries.all(Arrays.stream(values())
                .filter(dimension -> dimension.isSelected(criteria))
                .map(dimension -> dimension.query(criteria))
                .toList());
    }

    /** What the criteria select in the others: so its own values keep their counts when one of them is chosen. */
    Query selectionOfOthers(SearchCriteria criteria) {
        return Queries.all(Arrays.stream(values())
                .filter(other -> other != this && other.isSelected(criteria))
                .map(other -> other.query(criteria))
                .toList());
    }

    private boolean isSelected(SearchCriteria criteria) {
        return !selected.apply(criteria).isEmpty();
    }

    private Query query(SearchCriteria criteria) {
        return Queries.in(field, selected.apply(criteria));
    }
}
