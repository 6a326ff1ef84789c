package nl.meent.portal.circles;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class CirclesPageTest extends PortalTest {
    private static final String C = "/community/v1/circles";

    @Test
    void one_joins_an_open_circle_asks_at_a_closed_one_and_takes_a_request_back() {
        stub.reply("PUT", C + "/ai-in-de-praktijk/members/me", 204, "");
        stub.reply("PUT", C + "/ethiekkring/members/me", 204, "");
        stub.reply("DELETE", C + "/werkgroep-sensoren/members/me", 204, "");
        Browser browser = member().get("/kringen").submit("/kringen/ai-in-de-praktijk/lid");
        assertThat(browser.page().select("[role=status]").text()).contains("U doet mee");
        browser.submit("/kringen/ethiekkring/lid", "reason", "Ik ben secretaris");
        assertThat(browser.page().select("[role=status]").text()).contains("Uw verzoek is verstuurd");
        assertThat(stub.requests("PUT", C + "/ethiekkring/members/me")
                        .getFirst()
                        .body())
                .contains("Ik ben secretaris");
        browser.submit("/kringen/werkgroep-sensoren/weg");
        assertThat(stub.requests("DELETE", C + "/werkgroep-sensoren/members/me"))
                .hasSize(1);
    }

    @Test
    void a_host_lets_in_who_asks() {
        stub.reply("GET", C + "/fg-kring", 200, """
            {"id": "fg-kring", "name": "FG-kring", "description": "d", "welcome": "Welkom", "joining": "CLOSED", "memberCount": 2, "membership": "HOST"}\
            """);
        stub.reply("GET", C + "/fg-kring/members", 200, """
            {"items": [{"member": {"id": "m-9", "displayName": "FG Breda", "function": "FG", "organisation": {"code": "GM0758", "name": "Breda", "kind": "MUNICIPALITY"}}, "membership": "ASKED", "reason": "Nieuw als FG"}], "next": null}\
            """);
        stub.reply("PUT", C + "/fg-kring/members/m-9", 204, "");
        Browser browser = member().get("/kringen/fg-kring");
        assertThat(browser.page().text()).contains("Welkom", "Breda", "Nieuw als FG");
        browser.submit("/kringen/fg-kring/leden/m-9/toelaten");
        assertThat(stub.requests("PUT", C + "/fg-kring/members/m-9")).hasSize(1);
    }
}
