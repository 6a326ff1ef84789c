package nl.meent.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

/** What a hit says of its own time and state, instead of when somebody entered it. */
class HitTest extends PortalTest {
    /** The row of a hit that was published three days ago. */
    private String row(String type, String more) {
        stub.reply("GET", "/search/v1/search", 200, """
            {"total": 1, "items": [{"type": "%s", "id": "x", "kind": %s, "title": "Iets", "snippetHtml": "", "themes": [],
             "publishedAt": "%s", "answered": false, "answerCount": 0, "url": "/x"%s}], "facets": {}, "didYouMean": null,
             "next": null}\
            """.formatted(
                        type, type.equals("POST") ? "\"QUESTION\"" : "null", in(-3), more));
        return member().get("/zoeken?query=iets")
                .page()
                .expectFirst("#resultaten .meent-row")
                .text();
    }

    private static Instant in(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS);
    }

    @Test
    void a_meetup_says_when_it_is_and_whether_it_goes_on() {
        assertThat(row("MEETUP", ", \"startsAt\": \"2036-12-03T09:00:00Z\", \"state\": \"SCHEDULED\""))
                .contains("woensdag 3 december")
                .doesNotContain("geleden", "Gaat niet door");
        assertThat(row("MEETUP", ", \"startsAt\": \"2036-12-03T09:00:00Z\", \"state\": \"CANCELLED\""))
                .contains("Gaat niet door");
        assertThat(row("MEETUP", ", \"startsAt\": \"" + in(-9) + "\", \"state\": \"HELD\""))
                .contains("9 dagen geleden")
                .doesNotContain("3 dagen geleden");
    }

    @Test
    void a_consultation_says_until_when_and_whether_it_was_withdrawn() {
        assertThat(row("CONSULTATION", ", \"closesAt\": \"" + in(9) + "\", \"state\": \"OPEN\""))
                .contains("nog 9 dagen")
                .doesNotContain("3 dagen geleden");
        assertThat(row("CONSULTATION", ", \"closesAt\": \"" + in(-9) + "\", \"state\": \"CLOSED\""))
                .contains("gesloten op")
                .doesNotContain("geleden");
        assertThat(row("CONSULTATION", ", \"closesAt\": \"" + in(9) + "\", \"state\": \"WITHDRAWN\""))
                .contains("Ingetrokken")
                .doesNotContain("nog 9 dagen");
    }

    @Test
    void a_closed_question_wants_no_answer() {
        assertThat(row("POST", ", \"state\": \"CLOSED\"")).contains("Gesloten").doesNotContain("Antwoord gezocht");
        assertThat(row("POST", ", \"state\": \"OPEN\"")).contains("Antwoord gezocht", "3 dagen geleden");
    }

    @Test
    void what_the_service_does_not_say_is_as_it_was() {
        assertThat(row("MEETUP", "")).contains("3 dagen geleden");
        assertThat(row("POST", "")).contains("Antwoord gezocht");
    }
}
