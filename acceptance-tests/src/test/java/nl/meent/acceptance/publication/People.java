package nl.meent.acceptance.publication;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.meent.acceptance.journeys.Texts;
import nl.meent.acceptance.platform.Account;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Browser;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Platform;
import nl.meent.acceptance.publication.Marks.Kind;

/** One reader of each kind, with a browser, and others who respond: their names and organisations are marks. */
final class People {

    private static final int RESPONDING = 5;

    private final String circle = Texts.mark();
    private final Marks marks = new Marks();
    private final Map<Reader, Person> readers = new EnumMap<>(Reader.class);
    private final List<Member> others;

    /**
     * A reader.
     *
     * @param member   as the services know them
     * @param browser  as the portal does
     * @param calendar the secret of their own calendar
     */
    record Person(Member member, Browser browser, String calendar) {

        private static Person visiting(Platform platform) {
            return new Person(platform.visitor(), platform.browser(), "nobody");
        }

        private static Person signedIn(Platform platform, String account) {
            Browser browser = platform.browser();
            var _ = browser.signIn(account);
            Member member = platform.signIn(account);
            String calendar = member.put("/v1/members/me/calendar-feed", null)
                    .json()
                    .path("path")
                    .asString();
            return new Person(member, browser, calendar.substring(calendar.lastIndexOf('/') + 1));
        }
    }

    private People(Platform platform) {
        Stream.of(Reader.values())
                .forEach(reader -> readers.put(
                        reader,
                        reader == Reader.VISITOR
                                ? Person.visiting(platform)
                                : Person.signedIn(platform, reader.account())));
        others = platform.signIn(
                Stream.generate(this::another).limit(RESPONDING + 1).toList());
    }

    /** All of them registered, and in one circle who is asked. */
    static People on(Platform platform) {
        People people = new People(platform);
        people.meet();
        return people;
    }

    private Account another() {
        return new Account(marks.of(Kind.NAME, false), "RESEARCHER", marks.of(Kind.ORGANISATION, false));
    }

    private void meet() {
        Member moderator = member(Reader.MODERATOR);
        Member respondent = member(Reader.RESPONDENT);
        marks.of(
                Kind.NAME,
                true,
                respondent
                        .get("/v1/members/me")
                        .expect(200)
                        .json()
                        .path("displayName")
                        .asString());
        Answer founded = moderator
                .post(
                        "/v1/circles",
                        Map.of("id", circle, "name", "Meetpalen", "joining", "OPEN", "host", respondent.id()))
                .expect(201);
        Stream.concat(asked(), others.stream()).forEach(member -> {
            member.knowing(founded)
                    .put("/v1/circles/" + circle + "/members/me", Map.of())
                    .expect(204);
        });
    }

    private Stream<Member> asked() {
        return Stream.of(Reader.values()).filter(Reader::isAsked).map(this::member);
    }

    /** The circle of all who are asked. */
    String circle() {
        return circle;
    }

    /** Their names and organisations. */
    Marks marks() {
        return marks;
    }

    Person person(Reader reader) {
        return Objects.requireNonNull(readers.get(reader));
    }

    Member member(Reader reader) {
        return person(reader).member();
    }

    /** Those who respond, beside the reader who does. */
    List<Member> others() {
        return others.subList(0, RESPONDING);
    }

    /** Who responds and takes it back. */
    Member wavering() {
        return others.get(RESPONDING);
    }
}
