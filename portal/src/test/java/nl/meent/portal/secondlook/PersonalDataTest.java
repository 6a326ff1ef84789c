package nl.meent.portal.secondlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meent.portal.secondlook.PersonalData.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({
        "bsn, 111222333",
        "bsn, 123456782",
        "bsn, 1234.56.782",
        "bsn, 010464554",
        "iban, NL91 ABNA 0417 1643 00",
        "iban, NL91ABNA0417164300",
        "iban, DE89 3704 0044 0532 0130 00",
        "email, jan.jansen@utrecht.nl",
        "email, a+b@sub.gemeente-ede.nl",
        "phone, 030-286 00 00",
        "phone, 06 12345678",
        "phone, +31 6 12345678"
    })
    void it_is_found_in_a_sentence(String kind, String text) {
        assertThat(PersonalData.in("Het gaat om " + text + ", zei zij.")).containsExactly(new Found(kind, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789 is geen burgerservicenummer: de elfproef klopt niet",
                "000000000",
                "Zaaknummer 2026-0012345 van 24-11-2026",
                "Artikel 35, lid 3, van Verordening 2016/679",
                "NL91 ABNA 0417 1643 01 heeft een fout controlegetal",
                "Stuur het naar @gemeente of fg at utrecht.nl",
                "ECLI:NL:RVS:2017:1259 en NEN 7510-2",
                "Het kost 1.250.000,00 euro voor 342 gemeenten",
                "Van 10.00 tot 12.00 uur, 1e klas"
            })
    void what_only_looks_like_it_is_left_alone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void digits_within_an_account_number_are_not_named_again_and_a_text_is_named_once() {
        assertThat(PersonalData.in("NL91ABNA0417164300 en nog eens NL91ABNA0417164300"))
                .isEqualTo(List.of(new Found("iban", "NL91ABNA0417164300")));
    }
}
