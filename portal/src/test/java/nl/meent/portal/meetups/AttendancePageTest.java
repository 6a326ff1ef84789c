package nl.meent.portal.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class AttendancePageTest extends PortalTest {
    private static final String M = "/community/v1/meetups/m5";
    private static final String PAGE = "/meetups/m5/aanwezigheid";

    @Test
    void a_host_notes_who_was_there_and_who_was_not() {
        stub.reply("PUT", M + "/registrations/m-zutphen/attendance", 204, "");
        stub.reply("PUT", M + "/registrations/m-zaanstad/attendance", 204, "");
        Browser browser = member().get("/meetups/m5");
        browser.get(browser.page().expectFirst("a[href=" + PAGE + "]").attr("href"));
        assertThat(browser.page().select(".meent-present")).hasSize(3);
        browser.submit(PAGE, "aanwezig", "m-zutphen");
        assertThat(stub.requests("PUT", M + "/registrations/m-zutphen/attendance"))
                .extracting(sent -> sent.body())
                .containsExactly("{\"attended\":true}");
        assertThat(stub.requests("PUT", M + "/registrations/m-zaanstad/attendance"))
                .extracting(sent -> sent.body())
                .containsExactly("{\"attended\":false}");
        assertThat(browser.page().select("[role=status]").text()).contains("Bewaard wie er waren");
    }

    @Test
    void what_was_noted_already_is_not_sent_again() {
        stub.reply("PUT", M + "/registrations/m-zutphen/attendance", 204, "");
        member().get(PAGE).submit(PAGE);
        assertThat(stub.requests("PUT", M + "/registrations/m-zaanstad/attendance"))
                .isEmpty();
        assertThat(stub.requests("PUT", M + "/registrations/m-zutphen/attendance")
                        .getFirst()
                        .body())
                .isEqualTo("{\"attended\":false}");
    }

    @Test
    void who_could_not_be_noted_is_still_ticked() {
        stub.reply("PUT", M + "/registrations/m-zutphen/attendance", 409, problem("meetup-not-started", 409, ""));
        Browser browser = member().get(PAGE).submit(PAGE, "aanwezig", "m-zutphen");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.page().select(".meent-error-summary").text()).contains("Uitleg van meetup-not-started");
        assertThat(browser.page().select("[value=m-zutphen][checked]")).hasSize(1);
    }

    @Test
    void only_hosts_have_this_page() {
        assertThat(member().get("/meetups/m2/aanwezigheid").status()).isEqualTo(404);
    }
}
