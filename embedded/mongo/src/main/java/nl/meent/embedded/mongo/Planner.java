package nl.meent.embedded.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import nl.meent.embedded.mongo.Conditions.Bounds;
import nl.meent.embedded.mongo.ScannableIndex.Interval;

/**
 * Chooses the index that reads the fewest entries. The B-trees know how many entries lie in an interval, so the
 * choice rests on counts, not on guesses.
 */
final class Planner {

    private static final int MAX_INTERVALS = 2000;

    private Planner() {}

    /** The chosen index, the intervals to read, and whether this yields the order asked for. */
    record Plan(
            ScannableIndex index,
            List<Interval> intervals,
            boolean sorted,
            boolean reverse,
            boolean merge,
            double cost) {

        /** The positions of the candidates, each once. */
        Iterator<Object> positions() {
            Iterator<Map.Entry<byte[], Object>> entries = merge ? new Merge(this) : new Concat(this);
            boolean mayRepeat = index.arrays() != 0;
            Set<Bytes> seen = new HashSet<>();
            return new Filtered(entries, position -> !mayRepeat || seen.add(new Bytes(KeyEncoder.encode(position))));
        }
    }

    /** The best plan, or null where reading the whole collection is as good. */
    static Plan plan(Iterable<ScannableIndex> indexes, Document query, Document orderBy, long wanted, long size) {
        Conditions conditions = new Conditions(query);
        boolean wantsOrder = orderBy != null && !orderBy.isEmpty();
        Plan best = null;
        for (ScannableIndex index : indexes) {
            Plan plan = plan(index, conditions, wantsOrder ? orderBy : new Document(), wanted);
            if (plan != null && (best == null || plan.cost < best.cost)) {
                best = plan;
            }
        }
        double scan = size * (wantsOrder ? 1.5 : 1.0);
        return best == null || best.cost > scan ? null : best;
    }

    private static Plan plan(ScannableIndex index, Conditions conditions, Document orderBy, long wanted) {
        List<IndexKey> keys = index.getKeys();
        if (index.partialFilter() != null && !conditions.imply(index.partialFilter())) {
            return null;
        }
        List<byte[]> prefixes = List.of(new byte[0]);
        List<Interval> intervals = null;
        boolean excludesNull = false;
        boolean[] constant = new boolean[keys.size()];
        int points = 0;
        while (points < keys.size() && intervals == null) {
            IndexKey key = keys.get(points);
            boolean array = (index.arrays() & 1 << points) != 0;
            Bounds bounds = array && sharesArray(index, points) ? null : conditions.of(key.getKey(), array);
            if (bounds == null) {
                break;
            }
            if (!bounds.isPoints()) {
                excludesNull = true;
                intervals = prefixes.stream()
                        .map(prefix -> range(prefix, bounds, key.isAscending()))
                        .toList();
                break;
            }
            if ((long) prefixes.size() * bounds.points().size() > MAX_INTERVALS) {
                break;
            }
            excludesNull |= bounds.excludesNull();
            prefixes = append(prefixes, bounds.points(), key.isAscending());
            constant[points++] = bounds.points().size() == 1 && !array;
        }
        boolean bound = points > 0 || intervals != null;
        if (index.omitsMissing() && !excludesNull) {
            return null;
        }
        if (intervals == null) {
            intervals = prefixes.stream()
                    .map(prefix -> new Interval(prefix, above(prefix), prefix.length))
                    .toList();
        }
        Order order = orderBy.isEmpty() ? null : Order.of(index, orderBy, constant, points);
        if (!bound && order == null) {
            return null;
        }
        double rows = 0;
        for (Interval interval : intervals) {
            rows += index.count(interval);
        }
        double cost = intervals.size() + rows * 1.2;
        if (order == null) {
            cost += orderBy.isEmpty() ? 0 : rows * 0.5;
        }
        if (wanted > 0 && (order != null || orderBy.isEmpty())) {
            double enough = conditions.isComplete() ? wanted * 1.2 : rows * 0.6;
            cost = intervals.size() + Math.min(rows * 1.2, enough);
        }
        cost -= points * 0.01;
        return new Plan(
                index, intervals, order != null, order != null && order.reverse, order != null && order.merge, cost);
    }

    /** Two keys below one array are satisfied by different elements, so only the first of them may be bound. */
    private static boolean sharesArray(ScannableIndex index, int k) {
        String root = root(index, k);
        for (int i = 0; i < k; i++) {
            if ((index.arrays() & 1 << i) != 0 && root(index, i).equals(root)) {
                return true;
            }
        }
        return false;
    }

    private static String root(ScannableIndex index, int k) {
        return index.getKeys().get(k).getKey().split("\\.", 2)[0];
    }

    private static List<byte[]> append(List<byte[]> prefixes, List<Object> points, boolean ascending) {
        Set<byte[]> result = new TreeSet<>(Arrays::compareUnsigned);
        for (byte[] prefix : prefixes) {
            for (Object point : points) {
                result.add(new KeyEncoder()
                        .appendRaw(prefix)
                        .append(point, ascending)
                        .toBytes());
            }
        }
        return new ArrayList<>(result);
    }

    /** Both ends inclusive: what {@code $gt} and {@code $lt} exclude is filtered out later. */
    private static Interval range(byte[] prefix, Bounds bounds, boolean ascending) {
        int type = KeyEncoder.typeOf(bounds.low() != null ? bounds.low() : bounds.high());
        Object first = ascending ? bounds.low() : bounds.high();
        Object last = ascending ? bounds.high() : bounds.low();
        byte typeByte = (byte) (ascending ? type : ~type);
        byte[] low = first == null
                ? concat(prefix, typeByte)
                : new KeyEncoder().appendRaw(prefix).append(first, ascending).toBytes();
        byte[] high = last == null
                ? concat(prefix, (byte) (typeByte + 1))
                : above(new KeyEncoder()
                        .appendRaw(prefix)
                        .append(last, ascending)
                        .toBytes());
        return new Interval(low, high, prefix.length);
    }

    /** A bound above all keys that start with these components: no component starts with this byte. */
    private static byte[] above(byte[] prefix) {
        return prefix.length == 0 ? null : concat(prefix, (byte) 0xFF);
    }

    private static byte[] concat(byte[] prefix, byte last) {
        byte[] result = Arrays.copyOf(prefix, prefix.length + 1);
        result[prefix.length] = last;
        return result;
    }

    /** How an index yields a requested order: backward or not, and by merging its intervals or one after another. */
    private record Order(boolean reverse, boolean merge) {

        static Order of(ScannableIndex index, Document orderBy, boolean[] constant, int points) {
            Map<String, Boolean> fields = new LinkedHashMap<>();
            for (Map.Entry<String, Object> field : orderBy.entrySet()) {
                if (field.getKey().startsWith("$") || !(field.getValue() instanceof Number direction)) {
                    return null;
                }
                fields.put(field.getKey(), direction.intValue() > 0);
            }
            for (int k = 0; k < points; k++) {
                if (constant[k]) {
                    fields.remove(index.getKeys().get(k).getKey());
                }
            }
            int leading = 0;
            while (leading < points && constant[leading]) {
                leading++;
            }
            Order straight = follow(index, fields, leading, constant, false);
            return straight != null ? straight : follow(index, fields, points, constant, true);
        }

        private static Order follow(
                ScannableIndex index, Map<String, Boolean> fields, int k, boolean[] constant, boolean merge) {
            Boolean reverse = null;
            for (Map.Entry<String, Boolean> field : fields.entrySet()) {
                while (k < constant.length && constant[k]) {
                    k++;
                }
                boolean ascending;
                if (k < constant.length) {
                    IndexKey key = index.getKeys().get(k);
                    if (!key.getKey().equals(field.getKey()) || (index.arrays() & 1 << k) != 0) {
                        return null;
                    }
                    ascending = key.isAscending();
                } else if (index.isUnique() && index.arrays() == 0 && !merge) {
                    break;
                } else if (k == constant.length
                        && !index.isUnique()
                        && field.getKey().equals("_id")) {
                    ascending = true;
                } else {
                    return null;
                }
                boolean opposite = ascending != field.getValue();
                if (reverse != null && reverse != opposite) {
                    return null;
                }
                reverse = opposite;
                k++;
            }
            return new Order(reverse != null && reverse, merge);
        }
    }

    private record Bytes(byte[] bytes) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes(byte[] that) && Arrays.equals(bytes, that);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    /** The intervals one after another. */
    private static final class Concat implements Iterator<Map.Entry<byte[], Object>> {

        private final Plan plan;
        private final Iterator<Interval> intervals;
        private Iterator<Map.Entry<byte[], Object>> current = java.util.Collections.emptyIterator();

        Concat(Plan plan) {
            this.plan = plan;
            this.intervals = (plan.reverse ? plan.intervals.reversed() : plan.intervals).iterator();
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && intervals.hasNext()) {
                current = plan.index.scan(intervals.next(), plan.reverse);
            }
            return current.hasNext();
        }

        @Override
        public Map.Entry<byte[], Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }

    /** The intervals merged by what follows their prefixes: one order over, say, several members' entries. */
    private static final class Merge implements Iterator<Map.Entry<byte[], Object>> {

        private record Head(Map.Entry<byte[], Object> entry, int prefix, Iterator<Map.Entry<byte[], Object>> rest) {}

        private final PriorityQueue<Head> heads;

        Merge(Plan plan) {
            Comparator<Head> order = (a, b) -> {
                byte[] x = a.entry.getKey();
                byte[] y = b.entry.getKey();
                return Arrays.compareUnsigned(x, a.prefix, x.length, y, b.prefix, y.length);
            };
            heads = new PriorityQueue<>(plan.reverse ? order.reversed() : order);
            plan.intervals.forEach(interval -> offer(plan.index.scan(interval, plan.reverse), interval.prefix()));
        }

        private void offer(Iterator<Map.Entry<byte[], Object>> entries, int prefix) {
            if (entries.hasNext()) {
                heads.add(new Head(entries.next(), prefix, entries));
            }
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Override
        public Map.Entry<byte[], Object> next() {
            Head head = heads.remove();
            offer(head.rest, head.prefix);
            return head.entry;
        }
    }

    private static final class Filtered implements Iterator<Object> {

        private final Iterator<Map.Entry<byte[], Object>> entries;
        private final java.util.function.Predicate<Object> accept;
        private Object next;

        Filtered(Iterator<Map.Entry<byte[], Object>> entries, java.util.function.Predicate<Object> accept) {
            this.entries = entries;
            this.accept = accept;
        }

        @Override
        public boolean hasNext() {
            while (next == null && entries.hasNext()) {
                Object position = entries.next().getValue();
                next = accept.test(position) ? position : null;
            }
            return next != null;
        }

        @Override
        public Object next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Object position = next;
            next = null;
            return position;
        }
    }
}
