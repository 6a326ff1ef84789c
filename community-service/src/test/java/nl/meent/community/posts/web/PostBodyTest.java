package nl.meent.community.posts.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import nl.meent.community.posts.web.PostBody.SourceBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostBodyTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"https://vng.nl/stuk?x=a@b", "http://vng.nl"})
    void a_source_is_on_the_web(String address) {
        assertThat(VALIDATOR.validate(new SourceBody("Handreiking", address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://vng.nl@evil.example/", "https://vng.nl/\u202egnp.exe", "https://vng.nl/\u200bx", "/x"})
    void a_source_is_nowhere_else_than_it_seems(String address) {
        assertThat(VALIDATOR.validate(new SourceBody("Handreiking", address)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("https://vng.nl/stuk");
    }
}
