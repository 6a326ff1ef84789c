package nl.meent.embedded.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The values under which a document stands in an index. It walks paths as the server's query matcher does, so that
 * every value a query can match has an entry.
 */
final class KeyExtractor {

    /** The key tuples of one document, and the keys (as bits) for which it holds an array. */
    record Extract(List<Object[]> tuples, int arrays) {}

    private final List<String[]> paths;

    KeyExtractor(List<IndexKey> keys) {
        paths = keys.stream().map(key -> key.getKey().split("\\.", -1)).toList();
    }

    Extract extract(Document document) {
        int size = paths.size();
        int[] arrayDepth = new int[size];
        Set<String> arrayPaths = new LinkedHashSet<>();
        int arrays = 0;
        Collection<?> array = null;
        for (int k = 0; k < size; k++) {
            String[] path = paths.get(k);
            Object value = document;
            int depth = 0;
            while (depth < path.length && !(value instanceof Collection)) {
                value = child(value, path[depth++]);
            }
            if (value instanceof Collection<?> found) {
                arrays |= 1 << k;
                arrayDepth[k] = depth;
                array = found;
                arrayPaths.add(String.join(".", List.of(path).subList(0, depth)));
            }
        }
        if (arrayPaths.size() > 1) {
            throw new CannotIndexParallelArraysError(arrayPaths);
        }
        List<Object[]> tuples = new ArrayList<>();
        if (array == null) {
            Object[] tuple = new Object[size];
            for (int k = 0; k < size; k++) {
                tuple[k] = single(document, paths.get(k));
            }
            tuples.add(tuple);
            return new Extract(tuples, 0);
        }
        Collection<?> elements = array.isEmpty() ? List.of(KeyEncoder.EMPTY_ARRAY) : array;
        for (Object element : elements) {
            List<List<Object>> columns = new ArrayList<>();
            for (int k = 0; k < size; k++) {
                String[] path = paths.get(k);
                List<Object> column = new ArrayList<>();
                if ((arrays & 1 << k) == 0) {
                    column.add(single(document, path));
                } else if (arrayDepth[k] == path.length) {
                    column.add(element);
                } else if (isNumber(path[arrayDepth[k]])) {
                    collect(array, path, arrayDepth[k], column);
                } else {
                    collect(element, path, arrayDepth[k], column);
                }
                columns.add(column);
            }
            multiply(columns, 0, new Object[size], tuples);
        }
        return new Extract(tuples, arrays);
    }

    private static Object single(Document document, String[] path) {
        Object value = document;
        for (String fragment : path) {
            value = child(value, fragment);
        }
        return value;
    }

    private static Object child(Object value, String fragment) {
        return value instanceof Document document ? document.getOrMissing(fragment) : Missing.getInstance();
    }

    private static void collect(Object value, String[] path, int depth, List<Object> values) {
        if (value instanceof Collection<?> array) {
            if (array.isEmpty()) {
                values.add(depth == path.length ? KeyEncoder.EMPTY_ARRAY : Missing.getInstance());
            } else if (depth == path.length) {
                values.addAll(array);
            } else if (isNumber(path[depth])) {
                int index = path[depth].length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(path[depth]);
                Object element = index < array.size() ? new ArrayList<Object>(array).get(index) : Missing.getInstance();
                collect(element, path, depth + 1, values);
            } else {
                array.forEach(element -> collect(element, path, depth, values));
            }
        } else if (depth == path.length) {
            values.add(value);
        } else {
            collect(child(value, path[depth]), path, depth + 1, values);
        }
    }

    private static boolean isNumber(String fragment) {
        return !fragment.isEmpty() && fragment.chars().allMatch(Character::isDigit);
    }

    private static void multiply(List<List<Object>> columns, int k, Object[] tuple, List<Object[]> tuples) {
        if (k == columns.size()) {
            tuples.add(tuple.clone());
            return;
        }
        for (Object value : columns.get(k)) {
            tuple[k] = value;
            multiply(columns, k + 1, tuple, tuples);
        }
    }
}
