package nl.meent.community.consultations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.Results.By;
import nl.meent.runtime.web.words.Bundles;
import nl.meent.runtime.web.words.Language;

/** What stands in a table of a consultation, in the words and the time of people: {@code meent/tables_<language>.properties}. */
record TableWords(Language language) {

    private static final Bundles WORDS = new Bundles("meent/tables");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Amsterdam"));

    /** A word; the key itself where there is none. */
    String say(String key) {
        return language == Language.DUTCH ? WORDS.dutch(key, key) : WORDS.english(key, key);
    }

    /** A moment in the time of the Netherlands, as spreadsheets read it. */
    String time(Instant moment) {
        return TIME.format(moment);
    }

    /** A value of an answer, or of a count. */
    Object value(Question question, Object value) {
        return question.kind() == QuestionKind.STATEMENT ? word("statement.", value.toString()) : value;
    }

    /** What somebody thinks of a paragraph. */
    String stance(Object stance) {
        return word("stance.", stance.toString());
    }

    /** A group of respondents. */
    String group(By by, String code) {
        return word("group." + by + ".", code);
    }

    private String word(String before, String code) {
        String said = say(before + code);
        return said.equals(before + code) ? code : said;
    }
}
