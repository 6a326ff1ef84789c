package nl.meent.embedded.mongo;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/** Documents and queries over few values, so that they meet often. */
final class RandomData {

    private static final List<String> FIELDS =
            List.of("a", "b", "c", "d.x", "d.y", "d", "e.x", "_id", "a.0", "tags.k.v");

    private final Random random;

    /** Upstream's sort order is no order at all among empty and nested arrays, so these come without sorts. */
    private final boolean sorts;

    RandomData(long seed) {
        random = new Random(seed);
        sorts = seed % 3 != 0;
    }

    boolean wantsSort() {
        return sorts && chance(75);
    }

    private int arraySize() {
        return sorts ? 1 + random.nextInt(3) : random.nextInt(4);
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Object scalar() {
        int n = random.nextInt(6);
        return switch (random.nextInt(26)) {
            case 0 -> (long) n;
            case 1 -> (double) n;
            case 2 -> n + 0.5;
            case 3, 4, 5 -> String.valueOf((char) ('p' + n));
            case 6 -> null;
            case 7 -> n % 2 == 0;
            case 8 -> new Date(1_000_000L * n);
            case 9 -> new ObjectId(n, n);
            case 10 -> List.of("", "p\0q", "pq", "é", "\u20ac", "pp").get(n);
            case 11 ->
                List.of(-1, -2.5, -3L, Double.NEGATIVE_INFINITY, 1e300, -0.0).get(n);
            case 12 -> new UUID(n % 2 == 0 ? -1 : 1, n);
            case 13 -> new Binary(new byte[n]);
            case 14 -> new Decimal128(n);
            case 15 ->
                List.of((1L << 53) + 1, (1L << 53), Long.MAX_VALUE - 1, Long.MIN_VALUE, -(1L << 53) - 1, 1L << 60)
                        .get(n);
            default -> n;
        };
    }

    Object id() {
        return switch (random.nextInt(5)) {
            case 0 -> "id" + random.nextInt(300);
            case 1 -> new ObjectId(random.nextInt(300), 1);
            case 2 -> (long) random.nextInt(300);
            case 3 -> new Document("p", random.nextInt(20)).append("q", random.nextInt(15));
            default -> random.nextInt(300);
        };
    }

    /** At most one of the indexed paths holds an array, for parallel arrays cannot be indexed. */
    Document document() {
        Document document = new Document();
        int arrayField = random.nextInt(10);
        for (int i = 0; i < 3; i++) {
            if (chance(85)) {
                document.append(List.of("a", "b", "c").get(i), arrayField == i ? array() : scalar());
            }
        }
        if (chance(80)) {
            document.append("d", arrayField == 3 ? subdocuments() : chance(10) ? scalar() : subdocument());
        }
        if (chance(70)) {
            document.append("e", new Document("x", random.nextInt(4)).append("y", random.nextInt(3)));
        }
        if (arrayField == 4) {
            document.append(
                    "tags",
                    IntStream.range(0, random.nextInt(4))
                            .mapToObj(_ -> new Document("k", chance(50) ? subTag() : List.of(subTag(), subTag())))
                            .toList());
        } else if (chance(50)) {
            document.append("tags", new Document("k", subTag()));
        }
        return document;
    }

    private Document subTag() {
        return new Document("v", random.nextInt(5));
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        for (int i = arraySize(); i > 0; i--) {
            array.add(!sorts && chance(10) ? List.of("deep", -77) : scalar()); // upstream looks too deep for $in
        }
        return array;
    }

    private Document subdocument() {
        Document document = new Document();
        if (chance(80)) {
            document.append("x", scalar());
        }
        if (chance(80)) {
            document.append("y", scalar());
        }
        return document;
    }

    private List<Object> subdocuments() {
        List<Object> array = new ArrayList<>();
        for (int i = arraySize(); i > 0; i--) {
            array.add(chance(10) ? scalar() : subdocument());
        }
        return array;
    }

    Document query() {
        Document query = new Document();
        for (int i = random.nextInt(4); i > 0; i--) {
            String field = oneOf(FIELDS);
            query.append(field, condition(field));
        }
        if (chance(15)) {
            query.append("$or", List.of(new Document("a", scalar()), new Document("b", condition("b"))));
        }
        if (chance(20)) {
            query.append(
                    "$and", List.of(new Document("a", condition("a")), new Document(oneOf(FIELDS), condition("d.x"))));
        }
        if (chance(10)) {
            query.append("e", new Document("x", random.nextInt(4)).append("y", random.nextInt(3)));
        }
        return query;
    }

    private Object condition(String field) {
        java.util.function.Supplier<Object> value = field.equals("_id") ? this::id : this::scalar;
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> value.get();
            case 4 ->
                new Document(
                        "$in",
                        IntStream.range(0, 1 + random.nextInt(4))
                                .mapToObj(_ -> value.get())
                                .toList());
            case 5 -> new Document("$gt", value.get()).append("$lt", value.get());
            case 6 -> new Document("$gte", value.get());
            case 7 -> new Document("$lte", value.get());
            case 8 -> new Document("$lt", value.get());
            case 9 ->
                new Document("$gt", value.get()) // beside $ne, upstream forgets other operators below arrays
                        .append(field.length() == 1 ? "$ne" : "$exists", field.length() == 1 ? value.get() : true);
            case 10 ->
                chance(30) && sorts && field.length() == 1
                        ? new Document("$elemMatch", new Document("$gte", value.get()).append("$lt", value.get()))
                        : chance(50) ? new Document("$exists", chance(50)) : new Document("$ne", value.get());
            default -> new Document("$eq", value.get());
        };
    }

    Document sort() {
        Document sort = new Document();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            sort.append(oneOf(List.of("a", "b", "c", "d.x", "e.x", "_id")), chance(50) ? 1 : -1);
        }
        return sort;
    }
}
