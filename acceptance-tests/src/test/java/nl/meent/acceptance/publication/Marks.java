package nl.meent.acceptance.publication;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.meent.acceptance.journeys.Texts;

/** Words that occur nowhere else, each for something that may be seen or not; found in whatever a service answers. */
final class Marks {

    /** What may hold something else: a line of the log, as it is in a proof. */
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/_-]{40,}={0,2}");

    private final Map<String, Mark> marks;

    /** None yet. */
    Marks() {
        this.marks = new HashMap<>();
    }

    /** These, and what comes to them. */
    Marks(Marks these) {
        this.marks = new HashMap<>(these.marks);
    }

    /**
     * What a word stands for.
     *
     * @param kind         what it is a part of
     * @param ofRespondent whether it is of {@link Reader#RESPONDENT}
     */
    private record Mark(Kind kind, boolean ofRespondent) {}

    /** What a word is a part of. */
    enum Kind {
        RESPONSE,
        DRAFT,
        EARLIER,
        WITHDRAWN,
        NAME,
        ORGANISATION
    }

    /** A new word that stands for something of the respondent, or of somebody else. */
    String of(Kind kind, boolean ofRespondent) {
        return of(kind, ofRespondent, Texts.mark());
    }

    /** This word stands for something. */
    String of(Kind kind, boolean ofRespondent, String word) {
        marks.put(word, new Mark(kind, ofRespondent));
        return word;
    }

    /** All but the name of the respondent, an account that others use too: it stands at whatever else that one did. */
    Marks ofNobodyElse() {
        Marks these = new Marks(this);
        these.marks.values().removeIf(mark -> mark.kind() == Kind.NAME && mark.ofRespondent());
        return these;
    }

    /** One word of each kind. */
    Collection<String> examples() {
        Map<Kind, String> examples = new EnumMap<>(Kind.class);
        marks.forEach((word, mark) -> examples.put(mark.kind(), word));
        return examples.values();
    }

    /** Those that somebody wrote. */
    Set<String> written() {
        return marks.entrySet().stream()
                .filter(entry -> !Set.of(Kind.NAME, Kind.ORGANISATION)
                        .contains(entry.getValue().kind()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What somebody sees in a text, also in what is encoded in it. */
    Set<Sight> in(String text, Reader reader, boolean shared, boolean tellsWhoResponds) {
        String all = text + decoded(text);
        Set<Sight> seen = EnumSet.noneOf(Sight.class);
        marks.forEach((word, mark) -> {
            boolean own = mark.ofRespondent() && (reader == Reader.RESPONDENT || reader == Reader.COLLEAGUE && shared);
            if (all.contains(word) && !(reader == Reader.RESPONDENT && own && mark.kind() == Kind.NAME)) {
                seen.add(sight(mark.kind(), own, tellsWhoResponds));
            }
        });
        return seen;
    }

    private static Sight sight(Kind kind, boolean own, boolean tellsWhoResponds) {
        return switch (kind) {
            case RESPONSE -> own ? Sight.OWN_RESPONSE : Sight.OTHERS_RESPONSE;
            case DRAFT -> own ? Sight.DRAFT : Sight.OTHERS_DRAFT;
            case NAME -> own ? Sight.COLLEAGUES_NAME : Sight.OTHERS_NAME;
            case ORGANISATION -> tellsWhoResponds ? Sight.WHO_RESPONDS : Sight.ORGANISATION;
            case EARLIER -> Sight.EARLIER;
            case WITHDRAWN -> Sight.WITHDRAWN;
        };
    }

    private static String decoded(String text) {
        StringBuilder decoded = new StringBuilder();
        ENCODED.matcher(text).results().forEach(found -> decoded.append(' ').append(plain(found.group())));
        return decoded.toString();
    }

    /** Letters of four that may have begun elsewhere are no trouble: what is encoded begins where it begins. */
    private static String plain(String encoded) {
        String standard = encoded.replace('-', '+').replace('_', '/').replaceAll("=+$", "");
        int whole = standard.length() - standard.length() % 4;
        return new String(Base64.getDecoder().decode(standard.substring(0, whole)), StandardCharsets.ISO_8859_1);
    }
}
