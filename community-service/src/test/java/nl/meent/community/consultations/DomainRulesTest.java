package nl.meent.community.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.meent.runtime.testapi.rules.DomainDocument;
import nl.meent.runtime.testapi.rules.RuleBook;
import nl.meent.runtime.testapi.rules.RuleBook.Shown;
import org.junit.jupiter.api.Test;

/** Every rule has its tests, and docs/domain.md says which. */
class DomainRulesTest {

    private static final DomainDocument DOCUMENT = DomainDocument.of("community-service");

    private final RuleBook book = new RuleBook(
            List.of(ConsultationRule.values()), RuleBook.shownBesides(DomainRulesTest.class, DomainRulesTest::shownBy));

    @Test
    void every_rule_has_an_accepting_a_rejecting_and_a_nothing_happens_case_or_says_why_not() {
        assertThat(book.faults()).isEmpty();
    }

    @Test
    void the_document_says_which_test_shows_which_rule() {
        DOCUMENT.writeIfAsked(book.markdown());
        assertThat(DOCUMENT.written())
                .as("docs/domain.md is written anew by: mvn -pl community-service -am test -Dtest=DomainRulesTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dmeent.test.write=true")
                .isEqualTo(book.markdown());
    }

    private static Stream<Shown> shownBy(Method method) {
        return Arrays.stream(method.getAnnotationsByType(Shows.class))
                .flatMap(shows -> Shown.by(method, List.of(shows.value()), shows.by()));
    }
}
