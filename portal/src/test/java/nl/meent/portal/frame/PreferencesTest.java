package nl.meent.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest extends PortalTest {
    @ParameterizedTest
    @ValueSource(strings = {"/a b", "/{x}", "/%zz"})
    void what_is_no_address_leads_to_the_front_page(String odd) {
        Browser browser = visitor().get("/privacy").submit("/voorkeuren", "terug", odd, "taal", "nl");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.path()).isEqualTo("/");
    }
}
