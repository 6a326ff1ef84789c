package nl.meent.portal.posts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class PostChecksTest extends PortalTest {
    private static final String POSTS = "/community/v1/posts";
    private static final String FAULTS = ".meent-error-summary li";

    @Test
    void an_empty_form_is_told_what_to_fill_in_by_the_labels_and_that_nothing_was_kept() {
        Browser browser = member().get("/vraag-stellen").submit("/berichten");
        assertThat(browser.status()).isEqualTo(400);
        var page = browser.page();
        assertThat(page.select(FAULTS).eachText())
                .containsExactly("Vul in: Uw vraag in één zin", "Vul in: Uitleg", "Kies een, twee of drie thema’s.");
        assertThat(page.expectFirst("#veld-title-fout").text()).isEqualTo("Vul in: Uw vraag in één zin");
        assertThat(page.expectFirst(".meent-error-summary > p").text()).isEqualTo("Pas dit nog aan:");
        assertThat(stub.requests("POST", POSTS)).isEmpty();
    }

    @Test
    void what_is_too_long_and_what_looks_personal_are_told_at_once() {
        Browser browser = member().get("/vraag-stellen")
                .submit("/berichten", "title", "x".repeat(359), "body", "Het gaat om 123456782", "themes", "inkoop");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().select(FAULTS).eachText())
                .containsExactly("Uw vraag in één zin: gebruik hoogstens 200 tekens. Nu zijn het er 359.");
        assertThat(browser.page().expectFirst(".meent-error-summary > p").text())
                .isEqualTo("Wat u schreef staat hier nog. Pas dit nog aan:");
        assertThat(browser.page().select(".meent-notice--warning li").eachText())
                .containsExactly("123456782 lijkt een burgerservicenummer");
    }

    @Test
    void who_said_that_it_may_stay_need_not_say_so_again_when_something_else_is_wrong() {
        Browser browser = member().get("/vraag-stellen")
                .submit("/berichten", "title", "Mag dit?", "body", "Mail jan@ede.nl", "toch", "true");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().expectFirst("input[name=toch]").hasAttr("checked"))
                .isTrue();
        stub.reply("POST", POSTS, 201, "{\"id\": \"p1\"}");
        assertThat(browser.submit("/berichten", "themes", "inkoop").path()).isEqualTo("/berichten/p1");
    }

    @Test
    void four_themes_are_one_too_many_when_asking_and_when_editing() {
        String[] four = {
            "themes", "inkoop", "themes", "datagedreven", "themes", "transparantie", "themes", "cameratoezicht"
        };
        Browser asking = member().get("/delen?kind=CASE").submit("/berichten", with(four, "title", "t", "body", "b"));
        assertThat(asking.page().select(FAULTS).eachText()).containsExactly("Kies een, twee of drie thema’s.");
        assertThat(asking.page().expectFirst(FAULTS + " a").attr("href")).isEqualTo("#veld-themes");
        Browser editing = member().get("/berichten/p1/wijzigen").submit("/berichten/p1/wijzigen", four);
        assertThat(editing.page().select(FAULTS).eachText()).containsExactly("Kies een, twee of drie thema’s.");
        assertThat(stub.requests("PATCH", POSTS + "/p1")).isEmpty();
    }

    @Test
    void an_answer_a_comment_and_a_reason_are_asked_for_by_their_labels() {
        Browser browser = member().get("/berichten/p1").submit("/berichten/p1/antwoorden", "body", " ");
        assertThat(browser.page().select(FAULTS).eachText()).containsExactly("Vul in: Wat is uw ervaring of advies?");
        browser.get("/berichten/p1").submit("/berichten/p1/reacties", "body", " ");
        assertThat(browser.page().select(FAULTS).eachText()).containsExactly("Vul in: Uw reactie");
        browser.get("/berichten/p1").submit("/berichten/p1/melden");
        assertThat(browser.page().select(FAULTS).eachText()).containsExactly("Vul in: Wat is er mis?");
        assertThat(stub.requests("POST", POSTS + "/p1/reports")).isEmpty();
    }

    @Test
    void a_preview_warns_too_and_keeps_what_was_overruled() {
        stub.reply("POST", "/community/v1/previews", 200, "{\"bodyHtml\": \"<p>Het gaat om 123456782</p>\"}");
        Browser browser = member().get("/vraag-stellen")
                .submit("/berichten", "stap", "voorbeeld", "title", "Mag dit?", "body", "Het gaat om 123456782");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select(".meent-notice--warning li").eachText())
                .containsExactly("123456782 lijkt een burgerservicenummer");
        assertThat(browser.page().expectFirst("input[name=toch]").hasAttr("checked"))
                .isFalse();
        browser.submit("/berichten", "stap", "voorbeeld", "toch", "true");
        assertThat(browser.page().expectFirst("input[name=toch]").hasAttr("checked"))
                .isTrue();
    }

    private static String[] with(String[] some, String... others) {
        String[] all = java.util.Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }
}
