package nl.meent.community.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Summary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar program reads of a file: lines of 75 octets at most, and the text as it was. */
class CalendarFileTest {

    private static final String FOLD = "\r\n ";

    /** Characters of one, two, three and four octets, and a mix that begins anywhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "\u00eb", "\u20ac", "\ud83d\ude00", "Co\u00ebffici\u00ebnt \u20ac \ud83d\ude00 ", "ab\u00eb"
            })
    void no_line_is_longer_than_75_octets_and_none_breaks_within_a_character(String part) {
        String title = part.strip() + part.repeat(120).strip();
        String file = CalendarFile.of(event(title));

        assertThat(file.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
        });
        assertThat(file.replace(FOLD, "").split("\r\n")).contains("SUMMARY:" + title);
        assertThat(file).endsWith("END:VCALENDAR\r\n");
    }

    /** Who folds sooner than needed makes a file longer: only a character that doesn't fit begins a line. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00eb", "\ud83d\ude00"})
    void a_line_is_as_long_as_it_may_be(String character) {
        int most = 75 - character.getBytes(StandardCharsets.UTF_8).length;
        List<String> folded =
                List.of(CalendarFile.of(event(character.repeat(200))).split("\r\n"));
        int begin = folded.indexOf(folded.stream()
                .filter(line -> line.startsWith("SUMMARY:"))
                .findFirst()
                .orElseThrow());

        assertThat(folded.get(begin).getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(most);
        assertThat(folded.get(begin + 1).getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Een regel\nen nog een; met, tekens"})
    void a_break_in_the_text_stays_one(String text) {
        VEvent event = event("Kort");
        event.add(new Description(text));
        assertThat(CalendarFile.feed(List.of(event)))
                .contains("DESCRIPTION:Een regel\\nen nog een\\; met\\, tekens\r\n");
    }

    private static VEvent event(String title) {
        VEvent event = new VEvent();
        event.add(new Summary(title));
        return event;
    }
}
