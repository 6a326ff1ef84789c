package nl.meent.portal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends PortalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/vraag-stellen",
                "/delen",
                "/delen?kind=CASE",
                "/delen?kind=KNOWLEDGE_PRODUCT",
                "/delen?kind=ANNOUNCEMENT",
                "/berichten",
                "/berichten?kind=QUESTION&theme=cameratoezicht&answered=false",
                "/berichten?kind&theme",
                "/berichten/p1",
                "/berichten/p1/wijzigen",
                "/berichten/p1/versies",
                "/berichten/p1/antwoorden/a2/versies",
                "/zoeken",
                "/zoeken?query=bewaartermijn&type=POST",
                "/zoeken?query=bewaartermijn&type&theme",
                "/inbox",
                "/inbox?unread=true",
                "/meetups",
                "/meetups?welke=geweest",
                "/meetups/m1",
                "/meetups/m2",
                "/meetups/nieuw",
                "/meetups?maand=2026-12",
                "/meetups/m5",
                "/meetups/m5/aanwezigheid",
                "/meetups/m6",
                "/meetups/m6/verslag",
                "/kringen",
                "/raadplegingen",
                "/raadplegingen?status=OPEN",
                "/raadplegingen/r1",
                "/raadplegingen/r1/antwoord",
                "/raadplegingen/r1/bereik",
                "/raadplegingen/r1/antwoorden",
                "/raadplegingen/r1/antwoorden?vraag=nodig",
                "/raadplegingen/r1/voorbeeld",
                "/raadplegingen/r2",
                "/raadplegingen/nieuw",
                "/raadplegingen/beginnen",
                "/raadplegingen/importeren",
                "/raadplegingen/r1/repetitie",
                "/leden",
                "/leden?query=vos&function=FG&organisation=z&theme=inkoop",
                "/leden/m-zaanstad",
                "/profiel",
                "/profiel/berichten",
                "/afmelden/k.CONSULTATION_OPENED",
                "/stijl",
                "/toegankelijkheid",
                "/privacy"
            })
    void every_page_is_whole_in_both_languages_and_holds_nothing_inline(String path) {
        Browser browser = member("advocate", "moderator").get(path);
        isWhole(browser, path, "nl");
        browser.submit("/voorkeuren", "taal", "en").get(path);
        isWhole(browser, path, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/toegankelijkheid",
                "/privacy",
                "/uitgelogd",
                "/inloggen/mislukt",
                "/afmelden/k.CONSULTATION_OPENED"
            })
    void visitors_see_the_public_pages_without_getting_a_session(String path) {
        Browser browser = visitor().get(path);
        isWhole(browser, path, "nl");
        assertThat(browser.page().select("a[href=/inloggen]")).isNotEmpty();
        assertThat(browser.headers("set-cookie")).noneMatch(cookie -> cookie.startsWith("meent-sessie"));
    }

    private static void isWhole(Browser browser, String path, String language) {
        assertThat(browser.path()).isEqualTo(path);
        assertThat(browser.status()).isEqualTo(200);
        var page = browser.page();
        assertThat(page.html()).doesNotContain("??").doesNotContain("th:").doesNotContain("${");
        assertThat(page.select("[style], style, script:not([src^=/bestanden/]), [onclick], [hx-on], [hx-vals^=js]"))
                .isEmpty();
        assertThat(page.select("script").eachText()).allMatch(String::isEmpty);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("form[method=post]"))
                .allSatisfy(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
        page.select("input:not([type=hidden]), textarea, select")
                .forEach(field -> assertThat(field.hasAttr("aria-label")
                                || field.closest("label") != null
                                || !page.select("label[for=" + field.id() + "]").isEmpty())
                        .as("%s has a label", field)
                        .isTrue());
    }
}
