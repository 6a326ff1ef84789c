package nl.meent.notification.push.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The examples of the standards themselves, byte by byte. */
class MessageEncryptionTest {

    private static final String SENDER_PUBLIC =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final String SENDER_PRIVATE = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    private static final String BROWSER_PUBLIC =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void encrypts_as_rfc_8291_appendix_a_does() throws GeneralSecurityException {
        KeyPair ours = new KeyPair(P256.publicKey(decoded(SENDER_PUBLIC)), P256.privateKey(decoded(SENDER_PRIVATE)));
        byte[] encrypted = new BrowserKeys(BROWSER_PUBLIC, "BTBZMqHH6r4Tts7J_aSIgg")
                .encrypt(text("When I grow up, I want to be a watermelon"), ours, decoded("DGv6ra1nlYgDCS1FRnbzlw"));
        assertThat(encoded(encrypted))
                .isEqualTo("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
                        + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
                        + "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void encodes_as_rfc_8188_section_3_1_does() throws GeneralSecurityException {
        byte[] encrypted = ContentEncoding.encrypt(
                decoded("yqdlZ-tYemfogSmv7Ws5PQ"),
                decoded("I1BsxtFttlv3u_Oo94xnmw"),
                new byte[0],
                text("I am the walrus"));
        assertThat(encoded(encrypted))
                .isEqualTo("I1BsxtFttlv3u_Oo94xnmwAAEAAA-NAVub2qFgBEuQKRapoZu-IxkIva3MEB1PD-ly8Thjg");
    }

    @Test
    void a_private_key_gives_its_own_public_key() {
        String secret = Base64.getEncoder().encodeToString(decoded(SENDER_PRIVATE));
        assertThat(new SenderKey(secret).publicKey()).isEqualTo(SENDER_PUBLIC);
        String other = Base64.getEncoder().encodeToString(decoded("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"));
        assertThat(new SenderKey(other).publicKey()).isEqualTo(BROWSER_PUBLIC);
    }

    @Test
    void what_is_no_key_is_known_as_such() {
        assertThat(BrowserKeys.isPublicKey(BROWSER_PUBLIC)).isTrue();
        byte[] beside = decoded(BROWSER_PUBLIC);
        beside[64] ^= 1;
        assertThat(BrowserKeys.isPublicKey(encoded(beside))).isFalse();
        assertThat(BrowserKeys.isPublicKey(BROWSER_PUBLIC.substring(4))).isFalse();
        assertThat(BrowserKeys.isPublicKey("?")).isFalse();
        assertThat(BrowserKeys.isSecret("BTBZMqHH6r4Tts7J_aSIgg")).isTrue();
        assertThat(BrowserKeys.isSecret("BTBZMqHH6r4Tts7J")).isFalse();
    }

    @Test
    void the_longest_message_fills_one_record() {
        byte[] encrypted =
                new BrowserKeys(BROWSER_PUBLIC, "BTBZMqHH6r4Tts7J_aSIgg").encrypt(new byte[BrowserKeys.MOST_BYTES]);
        assertThat(encrypted).hasSize(4_096);
    }
}
