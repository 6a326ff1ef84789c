package nl.meent.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastResortTest extends PortalTest {
    @ParameterizedTest
    @ValueSource(strings = {"title=%zz", "title=%", "%zz=x"})
    void a_form_that_is_not_encoded_as_forms_are_is_its_senders_mistake(String body) {
        Browser browser = visitor().get("/").send("/berichten", body);
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Dit formulier is niet te lezen");
    }
}
