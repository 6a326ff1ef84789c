package nl.meent.search.find;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.List;

/** The few forms of filters that a search is made of. */
public final class Queries {

    private Queries() {}

    /** The field has this value. */
    public static Query is(String field, Object value) {
        return in(field, List.of(value));
    }

    /** The field has one of these values; with none nothing matches. */
    public static Query in(String field, Collection<?> values) {
        List<FieldValue> terms =
                values.stream().map(value -> FieldValue.of(value.toString())).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
    }

    /** The field has no value. */
    public static Query absent(String field) {
        return Query.of(q -> q.bool(b -> b.mustNot(not -> not.exists(e -> e.field(field)))));
    }

    /** What is not this. */
    public static Query not(Query query) {
        return Query.of(q -> q.bool(b -> b.mustNot(query)));
    }

    /** All of these; with none everything matches. */
    public static Query all(List<Query> queries) {
        return Query.of(q -> q.bool(b -> b.filter(queries)));
    }

    /** At least one of these. */
    public static Query any(List<Query> queries) {
        return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }
}
