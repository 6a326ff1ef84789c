package nl.meent.runtime.web.words;

import java.util.List;
import java.util.Locale;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The languages in which members are answered. Dutch comes first: it is used unless English is asked for. */
public enum Language {
    DUTCH(Locale.of("nl")),
    ENGLISH(Locale.ENGLISH);

    private static final List<Locale> LOCALES = List.of(DUTCH.locale, ENGLISH.locale);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** @return the one that suits the header {@code Accept-Language} best; Dutch if that is missing or malformed */
    public static Language of(ServerHttpRequest request) {
        try {
            Locale best = Locale.lookup(request.getHeaders().getAcceptLanguage(), LOCALES);
            return ENGLISH.locale.equals(best) ? ENGLISH : DUTCH;
        } catch (IllegalArgumentException e) {
            return DUTCH;
        }
    }

    /** @return the locale for dates and numbers */
    public Locale locale() {
        return locale;
    }
}
