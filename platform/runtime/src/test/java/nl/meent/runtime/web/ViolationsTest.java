package nl.meent.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Pattern;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.web.bodies.BodyRejection;
import nl.meent.runtime.web.bodies.Violations;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    record Source(
            @Pattern(regexp = "https?://.+", message = "https://vng.nl/stuk")
            String url) {}

    @Test
    void a_wrong_form_is_explained_by_an_example_and_not_by_a_pattern() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            InvalidField wrong = Violations.field(factory.getValidator()
                    .validate(new Source("vng.nl"))
                    .iterator()
                    .next());

            assertThat(wrong.pointer()).isEqualTo("/url");
            assertThat(wrong.rejection()).isEqualTo(BodyRejection.WRONG_FORM);
            assertThat(wrong.details()).containsEntry("example", "https://vng.nl/stuk");
            assertThat(wrong.rejection().reason().dutch()).contains("{example}").doesNotContain("{pattern}");
        }
    }
}
