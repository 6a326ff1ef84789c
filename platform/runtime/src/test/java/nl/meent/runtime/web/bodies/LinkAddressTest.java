package nl.meent.runtime.web.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://vng.nl",
                "https://vng.nl/",
                "http://vng.nl/stuk",
                "https://vng.nl:8443/stuk",
                "https://vng.nl?x=a@b#deel",
                "https://vng.nl/stuk?x=1&y=%2F%40#artikel-27",
                "https://vng.nl/a@b/~c/(d),e;f=g/!$'*+",
                "https://vng.nl/a/../b//c",
                "https://gemeente-\u00eb.nl/besluit/caf\u00e9",
                "https://\u4f8b.example/\ud83c\udf33",
                "https://127.0.0.1/x",
                "https://[2001:db8::1]:443/x",
                "/berichten/p1",
                "/raadplegingen/x/rapport?taal=nl#vraag-1",
                "/a//b",
                "/.well-known/x",
                "/a.b/c..d",
                "/zoeken?query=a/../b"
            })
    void an_address_on_the_web_or_of_a_page_here_is_one(String address) {
        assertThat(address).matches(LinkAddress.ON_THE_WEB_OR_HERE);
        assertThat(LinkAddress.isOnTheWebOrHere(address)).isTrue();
        assertThat(LinkAddress.isOnTheWeb(address)).isEqualTo(address.startsWith("http"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "stuk",
                "javascript:alert(1)",
                "ftp://vng.nl/",
                "https:",
                "https://",
                "https:///evil.example",
                "https://?x",
                "https://vng.nl@evil.example/",
                "https://vng.nl:443@evil.example/",
                "https://vng.nl:x@evil.example/",
                "https://@evil.example/",
                "https://vng.nl\\@evil.example/",
                "https://vng.nl/a\\b",
                "https://vng.nl:/",
                "https://vng.nl/\u202egnp.exe",
                "https://vng.nl/\u200bx",
                "https://vng.nl/\u2066x",
                "https://vng\u00ad.nl/",
                "https://vng.nl/a b",
                "https://vng.nl/\u00a0b",
                "https://vng.nl/\u2028b",
                "https://vng.nl/\"onx=",
                "https://vng.nl/<b>",
                "//evil.example",
                "/\\evil.example",
                "/.//evil.example",
                "/..//evil.example",
                "/%2e//evil.example",
                "/a/.%2E//evil.example",
                "/./x",
                "/a/..",
                "/\u00a0//x",
                "/\u200b/x",
                "/\ufeff/x"
            })
    void what_leads_elsewhere_than_it_seems_is_none(String address) {
        assertThat(address).doesNotMatch(LinkAddress.ON_THE_WEB_OR_HERE);
        assertThat(LinkAddress.isOnTheWebOrHere(address)).isFalse();
    }
}
