package nl.meent.portal.members;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class DirectoryPageTest extends PortalTest {
    private static final String MEMBERS = "/community/v1/members";
    private static final String ORGANISATIONS = "/community/v1/organisations";
    private static final String NOBODY = "{\"items\": [], \"next\": null}";

    @Test
    void members_are_shown_with_function_place_and_themes_and_lead_to_their_page() {
        var page = member().get("/leden").page();
        assertThat(page.select(".meent-person a").eachText()).containsExactly("Anna Vos", "Bo de Wit");
        assertThat(page.expectFirst(".meent-person a").attr("href")).isEqualTo("/leden/m-zaanstad");
        assertThat(page.expectFirst(".meent-person").text()).contains("FG Zaanstad", "Camera’s en sensoren, Inkoop");
        assertThat(page.expectFirst("a[rel=next]").attr("href")).isEqualTo("/leden?cursor=verder");
        assertThat(page.title()).isEqualTo("Ledenlijst · Meent");
        assertThat(page.select(".meent-foot a[href=/leden]").attr("aria-current"))
                .isEqualTo("page");
    }

    @Test
    void filters_stand_in_the_address_are_asked_for_and_can_be_taken_away() {
        stub.reply("GET", ORGANISATIONS, 200, """
            {"items": [{"code": "GM0479", "name": "Zaanstad", "kind": "MUNICIPALITY"}], "next": null}\
            """);
        Browser browser = member().get("/leden?query=vos&function=FG&organisation=zaanst&theme=inkoop&cursor=x");
        assertThat(stub.requests("GET", MEMBERS).getFirst().query())
                .isEqualTo("query=vos&function=FG&organisation=GM0479&theme=inkoop&cursor=x");
        var page = browser.page();
        assertThat(page.title()).isEqualTo("Ledenlijst: vos, FG, Zaanstad, Inkoop · Meent");
        assertThat(page.select(".meent-applied a").eachText())
                .containsExactly("vos weghalen", "FG weghalen", "Zaanstad weghalen", "Inkoop weghalen");
        assertThat(page.select(".meent-applied a").get(2).attr("href"))
                .isEqualTo("/leden?query=vos&function=FG&theme=inkoop");
        assertThat(page.expectFirst("#f-query").val()).isEqualTo("vos");
        assertThat(page.expectFirst("#f-query").attr("form"))
                .isEqualTo(page.expectFirst(".meent-facets").id());
        assertThat(page.expectFirst("#f-organisation").val()).isEqualTo("Zaanstad");
        assertThat(page.select("[selected]").eachAttr("value")).containsExactly("FG", "inkoop");
    }

    @Test
    void an_organisation_is_known_by_its_whole_name_or_its_code() {
        stub.reply("GET", ORGANISATIONS, 200, """
            {"items": [{"code": "GM0344", "name": "Utrecht", "kind": "MUNICIPALITY"},
             {"code": "GM1581", "name": "Utrechtse Heuvelrug", "kind": "MUNICIPALITY"}], "next": null}\
            """);
        member().get("/leden?organisation=utrecht").get("/leden?organisation=GM1581");
        assertThat(stub.requests("GET", MEMBERS))
                .extracting(request -> request.query())
                .containsExactly("organisation=GM0344", "organisation=GM1581");
    }

    @Test
    void who_named_several_organisations_chooses_one_and_sees_nobody_until_then() {
        Browser browser = member().get("/leden?query=a&organisation=z");
        assertThat(stub.requests("GET", MEMBERS)).isEmpty();
        var choice = browser.page().expectFirst("section[aria-labelledby=welke]");
        assertThat(choice.select("a").eachText()).contains("Zaanstad", "Zutphen");
        assertThat(choice.select("a").eachAttr("href")).contains("/leden?query=a&organisation=GM0479");
        assertThat(browser.page().select(".meent-empty")).isEmpty();
        assertThat(browser.page().expectFirst(".meent-facets-fold").hasAttr("open"))
                .isTrue();
    }

    @Test
    void an_organisation_that_nobody_knows_is_said_to_be_so() {
        stub.reply("GET", ORGANISATIONS, 200, NOBODY);
        var page = member().get("/leden?organisation=Luilekkerland").page();
        assertThat(page.select(".meent-empty").eachText())
                .singleElement()
                .asString()
                .contains("geen organisatie met de naam ‘Luilekkerland’");
        assertThat(page.expectFirst("#f-organisation").val()).isEqualTo("Luilekkerland");
    }

    @Test
    void an_empty_directory_invites_and_an_empty_result_leads_on() {
        stub.reply("GET", MEMBERS, 200, NOBODY);
        var all = member().get("/leden").page();
        assertThat(all.expectFirst(".meent-empty").text()).contains("Er staat nog niemand");
        assertThat(all.select("main a[href=/profiel#ledenlijst]")).hasSize(1);
        var some = member().get("/leden?function=CISO").page();
        assertThat(some.expectFirst(".meent-empty").text()).contains("Niemand gevonden");
        assertThat(some.select("main a.nl-button[href=/leden]")).hasSize(1);
    }

    @Test
    void who_is_listed_is_not_invited() {
        stub.reply("GET", MEMBERS + "/me", 200, """
            {"id": "m-deventer", "displayName": "FG Deventer", "function": "FG", "themes": [], "listed": true}\
            """);
        assertThat(member().get("/leden").page().select("main a[href^=/profiel]"))
                .isEmpty();
    }

    @Test
    void an_address_that_filters_by_nothing_known_is_no_failure() {
        stub.reply("GET", MEMBERS, 400, problem("invalid", 400, ""));
        assertThat(member().get("/leden?function=BAKKER").status()).isEqualTo(404);
    }

    @Test
    void organisations_are_suggested_by_what_is_typed_and_fill_the_field() {
        Browser browser = member().get("/leden/organisaties?query=ven");
        assertThat(stub.requests("GET", ORGANISATIONS).getFirst().query()).isEqualTo("query=ven&limit=12");
        var list = browser.page().expectFirst("ul");
        assertThat(list.attr("data-says")).isEqualTo("5 organisaties. Kies er een met de pijltoetsen.");
        assertThat(list.select("li[role=option][aria-selected=false]").eachAttr("data-value"))
                .contains("Deventer");
        assertThat(browser.body()).doesNotContain("<main");
    }

    @Test
    void that_there_is_no_such_organisation_is_said_of_those_that_were_looked_at() {
        stub.reply("GET", ORGANISATIONS, 200, "{\"items\": []}");
        Browser browser = member().get("/leden/organisaties?query=xyz");
        assertThat(browser.page().expectFirst("ul").attr("data-says")).isEqualTo("Geen organisatie gevonden.");

        stub.away("community");
        browser.get("/leden/organisaties?query=ven");
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.body()).doesNotContain("Geen organisatie gevonden");
    }

    @Test
    void the_field_for_an_organisation_works_without_a_script() {
        var page = member().get("/leden").page();
        var field = page.expectFirst("#f-organisation");
        assertThat(field.attr("name")).isEqualTo("organisation");
        assertThat(field.hasAttr("role")).isFalse();
        assertThat(field.attr("data-options")).isEqualTo("organisaties");
        assertThat(page.expectFirst("#f-organisation + #organisaties[role=listbox]")
                        .hasAttr("hidden"))
                .isTrue();
    }

    @Test
    void circles_and_the_profile_lead_to_the_directory() {
        assertThat(member().get("/kringen").page().select("main a[href=/leden]"))
                .hasSize(1);
        assertThat(member().get("/profiel").page().select("main a[href=/leden], main a[href=/leden/m-deventer]"))
                .hasSize(2);
    }

    @Test
    void what_nobody_types_does_not_reach_the_service() {
        Browser browser = member().get("/leden?query=vos%00%0Aanna&theme=%00");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(stub.requests("GET", "/community/v1/members").getLast().query())
                .isEqualTo("query=vos%20%20anna");
    }
}
