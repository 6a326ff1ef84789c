package nl.meent.notification.inbox.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import nl.meent.events.members.MemberFunction;
import nl.meent.notification.notices.Kind;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Subject;
import nl.meent.runtime.web.words.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_a_sentence_for_everything_and_nothing_else(Language language) {
        Set<String> expected = new TreeSet<>(Set.of(
                "quoted",
                "by.at",
                "by.asker",
                "by.colleague",
                "letter.off",
                "letter.inbox",
                "letter.choose",
                "CONSULTATION_CLOSING_SOON.title.1",
                "CONSULTATION_EXTENDED.text.quoting",
                "CONSULTATION_CLARIFIED.text.quoting",
                "CONSULTATION_WITHDRAWN.text.quoting"));
        Arrays.stream(Kind.values()).forEach(kind -> {
            expected.add("letter.look." + kind);
            expected.add("letter.why." + kind);
        });
        Arrays.stream(Occasion.values()).forEach(occasion -> {
            expected.add(occasion + ".title");
            expected.add(occasion + ".text");
        });
        Arrays.stream(MemberFunction.values()).forEach(function -> expected.add("by." + function));
        Arrays.stream(Subject.Type.values()).forEach(type -> expected.add("erased." + type));
        assertThat(new TreeSet<>(Vocabulary.keys(language))).isEqualTo(expected);
    }
}
