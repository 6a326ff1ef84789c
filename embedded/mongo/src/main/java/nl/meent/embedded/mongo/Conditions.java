package nl.meent.embedded.mongo;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The conditions of a query that must all hold, as far as an index can serve them. Whatever is left out here is
 * simply not used for finding documents: every document found is matched against the whole query afterwards.
 */
final class Conditions {

    /** Values a field may have: a list of points, or a range of one type (null: unbounded on that side). */
    record Bounds(List<Object> points, Object low, Object high) {

        boolean isPoints() {
            return points != null;
        }

        boolean excludesNull() {
            return !isPoints() || points.stream().noneMatch(point -> KeyEncoder.typeOf(point) == KeyEncoder.NULL);
        }
    }

    private final Map<String, List<Bounds>> bounds = new LinkedHashMap<>();
    private final List<Map.Entry<String, Object>> predicates = new ArrayList<>();
    private boolean complete = true;

    Conditions(Document query) {
        read(query);
    }

    /** Whether the bounds say all that the query says. */
    boolean isComplete() {
        return complete;
    }

    /**
     * The tightest bounds for a field. Two ranges may be combined only if the field never holds an array, since
     * different elements could satisfy them.
     */
    Bounds of(String path, boolean mayHoldArray) {
        Bounds best = null;
        for (Bounds next : bounds.getOrDefault(path, List.of())) {
            if (best == null || next.isPoints() && (!best.isPoints() || next.points.size() < best.points.size())) {
                best = next;
            } else if (!mayHoldArray && !best.isPoints() && !next.isPoints()) {
                best = intersect(best, next);
            }
        }
        return best;
    }

    private static Bounds intersect(Bounds a, Bounds b) {
        Object some = a.low != null ? a.low : a.high;
        Object other = b.low != null ? b.low : b.high;
        if (KeyEncoder.typeOf(some) != KeyEncoder.typeOf(other)) {
            return a;
        }
        return new Bounds(null, tighter(a.low, b.low, 1), tighter(a.high, b.high, -1));
    }

    private static Object tighter(Object a, Object b, int sign) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return Integer.signum(StoreTypes.IdType.INSTANCE.compare(a, b)) == sign ? a : b;
    }

    private void read(Document query) {
        query.forEach((path, value) -> {
            if (path.equals("$and") && value instanceof Collection<?> parts) {
                for (Object part : parts) {
                    if (part instanceof Document document) {
                        read(document);
                    } else {
                        complete = false;
                    }
                }
            } else if (path.startsWith("$")) {
                complete = false;
            } else {
                predicates.add(Map.entry(path, value == null ? NULL_VALUE : value));
                readField(path, value);
            }
        });
    }

    private static final Set<String> RANGE = Set.of("$gt", "$gte", "$lt", "$lte");
    private static final Object NULL_VALUE = new Object();

    private void readField(String path, Object value) {
        if (!(value instanceof Document document)) {
            addPoints(path, Collections.singletonList(value));
        } else if (document.keySet().stream().noneMatch(key -> key.startsWith("$"))) {
            addPoints(path, List.of(document));
        } else {
            readOperators(path, document);
        }
    }

    private void readOperators(String path, Document operators) {
        Object low = null;
        Object high = null;
        if (operators.containsKey("$regex") || operators.containsKey("$ref")) {
            complete = false;
            return;
        }
        for (Map.Entry<String, Object> operator : operators.entrySet()) {
            Object value = operator.getValue();
            switch (operator.getKey()) {
                case "$eq" -> addPoints(path, Collections.singletonList(value));
                case "$in" -> addPoints(path, value instanceof Collection<?> points ? new ArrayList<>(points) : null);
                case "$gt", "$gte" -> low = rangeBound(low, value);
                case "$lt", "$lte" -> high = rangeBound(high, value);
                case "$elemMatch" -> readElement(path, value);
                default -> complete = false;
            }
        }
        if (low != null && high != null && KeyEncoder.typeOf(low) != KeyEncoder.typeOf(high)) {
            high = null;
        }
        if (low != null || high != null) {
            bounds.computeIfAbsent(path, _ -> new ArrayList<>()).add(new Bounds(null, low, high));
        }
    }

    /** One element lies within all bounds, so they bound one key of an index on the array. */
    private void readElement(String path, Object value) {
        complete = false;
        if (value instanceof Document element && RANGE.containsAll(element.keySet())) {
            readOperators(path, element);
        }
    }

    private Object rangeBound(Object current, Object value) {
        if (current == null && KeyEncoder.isScalar(value)) {
            return value;
        }
        complete = false;
        return current;
    }

    private void addPoints(String path, List<Object> points) {
        if (points != null && points.stream().allMatch(Conditions::isPoint)) {
            bounds.computeIfAbsent(path, _ -> new ArrayList<>()).add(new Bounds(points, null, null));
        } else {
            complete = false;
        }
    }

    /** Arrays match in too many ways, regular expressions are no values, and {} means more upstream than it says. */
    private static boolean isPoint(Object value) {
        return !(value instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(value)
                && !(value instanceof MinKey)
                && !(value instanceof MaxKey)
                && !(value instanceof Document document && (document.isEmpty() || containsOperator(document)));
    }

    private static boolean containsOperator(Document document) {
        return document.entrySet().stream()
                .anyMatch(entry -> entry.getKey().startsWith("$")
                        || entry.getValue() instanceof Document nested && containsOperator(nested));
    }

    /** Whether every document that matches this query matches the filter of a partial index. */
    boolean imply(Document filter) {
        return filter.entrySet().stream().allMatch(entry -> {
            if (entry.getKey().equals("$and")) {
                return ((Collection<?>) entry.getValue()).stream().allMatch(part -> imply((Document) part));
            }
            return implied(entry.getKey(), entry.getValue());
        });
    }

    private boolean implied(String path, Object wanted) {
        if (predicates.contains(Map.entry(path, wanted == null ? NULL_VALUE : wanted))) {
            return true;
        }
        if (wanted instanceof Document operators && operators.keySet().stream().allMatch(key -> key.startsWith("$"))) {
            return operators.entrySet().stream().allMatch(each -> implied(path, each.getKey(), each.getValue()));
        }
        return implied(path, "$eq", wanted);
    }

    private boolean implied(String path, String operator, Object wanted) {
        return bounds.getOrDefault(path, List.of()).stream().anyMatch(bound -> {
            if (operator.equals("$exists") && Boolean.TRUE.equals(wanted)) {
                return bound.excludesNull();
            }
            Document condition = new Document("v", new Document(operator, wanted));
            if (bound.isPoints()) {
                return bound.excludesNull()
                        && bound.points.stream()
                                .allMatch(point ->
                                        new DefaultQueryMatcher().matches(new Document("v", point), condition));
            }
            Object end = operator.startsWith("$gt") ? bound.low : operator.startsWith("$lt") ? bound.high : null;
            return end != null && new DefaultQueryMatcher().matches(new Document("v", end), condition);
        });
    }
}
