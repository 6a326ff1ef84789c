package nl.meent.community.meetups.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import nl.meent.community.meetups.web.MeetupYieldEndpoint.MaterialBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetupLinksTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"https://vng.nl/stuk?x=a@b", "http://vng.nl"})
    void material_is_on_the_web(String address) {
        assertThat(VALIDATOR.validate(new MaterialBody("Dia's", address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://vng.nl@evil.example/", "https://vng.nl/\u202egnp.exe", "https://vng.nl/\u200bx", "/x"})
    void material_is_nowhere_else_than_it_seems(String address) {
        assertThat(VALIDATOR.validate(new MaterialBody("Dia's", address)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("https://vng.nl/stuk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://vergaderen.vng.nl/ons-overleg",
                "https://vergaderen.example/l/19%3ameeting%40thread.v2/0?context=%7b%22Tid%22%3a1%7d"
            })
    void one_joins_over_an_encrypted_link(String address) {
        assertThat(VALIDATOR.validateValue(MeetupBody.class, "onlineUrl", address))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://vergaderen.vng.nl/ons-overleg",
                "https://vergaderen.vng.nl@evil.example/",
                "https://vergaderen.vng.nl/\u202egnp.exe",
                "https://vergaderen.vng.nl/\u200bx"
            })
    void one_joins_nowhere_else_than_it_seems(String address) {
        assertThat(VALIDATOR.validateValue(MeetupBody.class, "onlineUrl", address))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("https://vergaderen.vng.nl/ons-overleg");
    }
}
