package nl.meent.search.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;

/** What somebody typed to find something: trimmed, and of a length that can be searched for. */
public final class QueryText {

    private static final String KEY = "query";
    private static final int LONGEST = 500;

    private QueryText() {}

    /**
     * The words as they are searched for.
     *
     * @throws InvalidException if there are too many of them
     */
    public static String of(String typed) {
        fault(typed).ifPresent(wrong -> {
            throw new InvalidException(List.of(wrong));
        });
        return typed.strip();
    }

    /** What is wrong with it, if anything. */
    static Optional<InvalidField> fault(String typed) {
        return typed.strip().length() <= LONGEST
                ? Optional.empty()
                : Optional.of(new InvalidField(KEY, SearchRejection.QUERY_TOO_LONG, Map.of("maximum", LONGEST)));
    }
}
