package nl.meent.acceptance.publication;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.publication.People.Person;
import nl.meent.acceptance.publication.Ways.Way;

/** Goes all ways as one reader at one moment, and says where something was seen that wasn't promised, or nowhere what was. */
final class Scan {

    private final Reader reader;
    private final Person person;
    private final String portal;
    private final boolean counted;
    private final Map<String, String> general;
    private final List<String> faults = new ArrayList<>();

    /**
     * @param portal  its address
     * @param counted whether the consultations have closed and were counted
     */
    Scan(People people, Reader reader, String portal, boolean counted) {
        this.reader = reader;
        this.portal = portal;
        this.person = people.person(reader);
        this.counted = counted;
        this.general = general(person.calendar(), people.circle());
    }

    private static Map<String, String> general(String calendar, String circle) {
        Map<String, String> values = new HashMap<>();
        values.put("feedKey", calendar);
        values.put("id", circle);
        values.put("type", "CONSULTATION");
        Stream.of("position", "from", "after").forEach(name -> values.put(name, "1"));
        Stream.of("size", "to").forEach(name -> values.put(name, "2"));
        return values;
    }

    /** What is wrong, a line for each; empty if all is as promised. */
    List<String> faults(List<Way> ways, Collection<Consulted> consultations) {
        for (Consulted consulted : consultations) {
            ofOne(ways, consulted);
        }
        for (Way way : ways) {
            if (!way.isOfConsultation()) {
                ofAll(way, consultations);
            }
        }
        return faults;
    }

    private void ofOne(List<Way> ways, Consulted consulted) {
        Map<Sight, Set<String>> seen = new EnumMap<>(Sight.class);
        ways.stream()
                .filter(Way::isOfConsultation)
                .filter(way -> isWorthwhile(way, consulted))
                .forEach(way -> consulted
                        .marks()
                        .in(
                                read(way, consulted.values()),
                                reader,
                                consulted.promise().isShared(),
                                way.tellsWhoResponds())
                        .forEach(sight -> seen.computeIfAbsent(sight, _ -> new TreeSet<>())
                                .add(way.toString())));
        Set<Sight> promised = reader.sees(consulted.promise(), counted);
        seen.forEach((sight, where) -> {
            if (!promised.contains(sight)) {
                faults.add("%s, %s: sees %s at %s".formatted(consulted.promise(), reader, sight, where));
            }
        });
        promised.stream()
                .filter(sight -> !seen.containsKey(sight))
                .forEach(sight -> faults.add("%s, %s: sees %s nowhere".formatted(consulted.promise(), reader, sight)));
    }

    /** From whom it is hidden, it is whatever was promised; the portal asks the services, so one promise shows that of its pages. */
    private boolean isWorthwhile(Way way, Consulted consulted) {
        return way.part() != Part.PORTAL
                || reader.isAsked()
                || reader == Reader.ADVOCATE
                || consulted.promise().equals(Promise.ALL.getFirst());
    }

    /** What isn't about one consultation tells of no response at all, and of a name only where members stand. */
    private void ofAll(Way way, Collection<Consulted> consultations) {
        Map<String, String> values = new HashMap<>(general);
        if (way.path().startsWith("/v1/related") || way.path().startsWith("/v1/consultation")) {
            values.put("id", consultations.iterator().next().id());
        }
        values.put(Ways.WORDS, consultations.iterator().next().title());
        String text = read(way, values);
        for (Consulted consulted : consultations) {
            Set<Sight> seen = EnumSet.noneOf(Sight.class);
            seen.addAll(consulted
                    .marks()
                    .ofNobodyElse()
                    .in(text, reader, consulted.promise().isShared(), false));
            seen.remove(Sight.COLLEAGUES_NAME);
            if (way.isDirectory()) {
                seen.removeAll(Set.of(Sight.OTHERS_NAME, Sight.ORGANISATION));
            }
            if (!seen.isEmpty()) {
                faults.add("%s, %s: sees %s at %s".formatted(consulted.promise(), reader, seen, way));
            }
        }
    }

    /** No word of a response finds the consultation, nor does a name or an organisation: a line for each that does. */
    List<String> found(Collection<Consulted> consultations) {
        for (Consulted consulted : consultations) {
            for (String word : consulted.marks().examples()) {
                found(consulted, word);
            }
        }
        return faults;
    }

    private void found(Consulted consulted, String word) {
        String query = URLEncoder.encode(word, StandardCharsets.UTF_8);
        for (String way : List.of("/v1/search?query=" + query, "/v1/suggestions?query=" + query)) {
            if (ask(Part.SEARCH, way).text().contains(consulted.id())) {
                faults.add("%s, %s: finds it at %s".formatted(consulted.promise(), reader, way));
            }
        }
    }

    private String read(Way way, Map<String, String> values) {
        String path = way.with(values);
        if (way.part() == Part.PORTAL) {
            HttpResponse<String> page = person.browser().open(path);
            boolean leaves =
                    !page.uri().toString().startsWith(portal); // to sign in, where the accounts are listed by name
            return checked(way, page.statusCode(), leaves ? "" : page.body());
        }
        Answer answer = ask(way.part(), path);
        return checked(way, answer.status(), answer.text());
    }

    /** Who was asked to wait, or was told of a failure, has seen nothing: that proves nothing. */
    private String checked(Way way, int status, String text) {
        if (status == 429 || status >= 500) {
            faults.add("%s: %s answers %d".formatted(reader, way, status));
        }
        return text;
    }

    private Answer ask(Part part, String path) {
        return person.member().look(part, path);
    }
}
