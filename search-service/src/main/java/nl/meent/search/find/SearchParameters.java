package nl.meent.search.find;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.events.members.MemberFunction;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.web.bodies.FourDigitYears;
import nl.meent.search.documents.DocumentType;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the query keys of a search and collects everything that is wrong with them. */
final class SearchParameters {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final MultiValueMap<String, String> parameters;
    private final List<InvalidField> invalid = new ArrayList<>();

    private SearchParameters(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /**
     * Reads the criteria. A list is a key that is repeated, or values with commas in between.
     *
     * @throws InvalidException that names every key whose value is wrong
     */
    static SearchCriteria read(MultiValueMap<String, String> parameters) {
        SearchParameters reader = new SearchParameters(parameters);
        SearchCriteria criteria = reader.criteria();
        if (!reader.invalid.isEmpty()) {
            throw new InvalidException(reader.invalid);
        }
        return criteria;
    }

    private SearchCriteria criteria() {
        return new SearchCriteria(
                query(),
                codes("type", DocumentType.class),
                values("theme"),
                values("organisation"),
                codes("function", MemberFunction.class),
                values("circle"),
                moment("from", 0),
                moment("until", 1),
                answered(),
                sort());
    }

    private String query() {
        String query = single("query");
        QueryText.fault(query).ifPresent(invalid::add);
        return query;
    }

    private SearchSort sort() {
        List<SearchSort> sorts = codes("sort", SearchSort.class);
        return sorts.isEmpty() ? SearchSort.RELEVANCE : sorts.getLast();
    }

    private @Nullable Boolean answered() {
        return switch (single("answered")) {
            case "" -> null;
            case "true" -> true;
            case "false" -> false;
            case String other -> {
                rejectUnknown("answered", other, "true, false");
                yield null;
            }
        };
    }

    /** A date stands for its beginning in the Netherlands, or with {@code days} for that many days later. */
    private @Nullable Instant moment(String key, int days) {
        String text = single(key);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return FourDigitYears.require(
                    text.contains("T")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDate.parse(text)
                                    .plusDays(days)
                                    .atStartOfDay(ZONE)
                                    .toInstant());
        } catch (DateTimeException e) {
            reject(key, SearchRejection.INVALID_MOMENT, Map.of());
            return null;
        }
    }

    private <E extends Enum<E>> List<E> codes(String key, Class<E> type) {
        return values(key).stream().flatMap(value -> code(key, value, type)).toList();
    }

    private <E extends Enum<E>> Stream<E> code(String key, String value, Class<E> type) {
        try {
            return Stream.of(Enum.valueOf(type, value.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            rejectUnknown(
                    key,
                    value,
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
            return Stream.empty();
        }
    }

    private List<String> values(String key) {
        return parameters.getOrDefault(key, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private String single(String key) {
        String value = parameters.getFirst(key);
        return value == null ? "" : value.strip();
    }

    private void rejectUnknown(String key, String value, String known) {
        reject(key, SearchRejection.UNKNOWN_VALUE, Map.of("value", value, "known", known));
    }

    private void reject(String key, SearchRejection rejection, Map<String, Object> details) {
        invalid.add(new InvalidField(key, rejection, details));
    }
}
