package nl.meent.runtime.web.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the placeholders of sentences the way people say things: moments in Amsterdam time, dates in words. */
public final class Sentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Sentences() {}

    /**
     * @param sentence with placeholders such as {@code {closesAt}}
     * @param details their values; a placeholder without one stays as it is
     * @param language of the sentence
     */
    public static String filled(String sentence, Map<String, Object> details, Language language) {
        return PLACEHOLDER.matcher(sentence).replaceAll(found -> {
            Object value = details.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : said(value, language));
        });
    }

    /** @return a value in words, such as {@code 24 november 2026 om 17.00 uur} */
    public static String said(Object value, Language language) {
        return switch (value) {
            case Instant moment -> moment(language).format(moment.atZone(AMSTERDAM));
            case LocalDate date ->
                DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
            case Collection<?> items ->
                items.stream().map(item -> said(item, language)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static DateTimeFormatter moment(Language language) {
        String pattern = switch (language) {
            case DUTCH -> "d MMMM uuuu 'om' H.mm 'uur'";
            case ENGLISH -> "d MMMM uuuu 'at' H:mm '(Amsterdam time)'";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
