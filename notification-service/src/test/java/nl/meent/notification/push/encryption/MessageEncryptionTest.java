package nl.meent.notification.push.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the standards themselves, byte by byte. */
class MessageEncryptionTest {

    private static final String SENDER_PUBLIC =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final String SENDER_PRIVATE = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    private static final String BROWSER_PUBLIC =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    /** A point of the curve whose x is written as x and the prime of the field. */
    private static final String BEYOND_THE_FIELD =
            "BP____8AAAABAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAERZJDuapYGAb-kTvOmYF63hHKUDxk2aPFM0FcCDJI-8w";

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

    /** The second is the first one's other half: of two points with the same x, each is the key of one. The last has a zero in front. */
    @ParameterizedTest
    @CsvSource({
        SENDER_PRIVATE + "," + SENDER_PUBLIC,
        "NgpwdX7BYHJ40Y4L1Vmx6GUd1V_atOdXF7i_DvgkhDU,"
                + "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg8aaFg4Q9n0bj3YZnp_ZtFsaM_9HP7V11Fw-URIcaE_A",
        "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94," + BROWSER_PUBLIC,
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAXs,"
                + "BABVQ4lK89AO19dAq9vXXJawaHe3h9tfcO6ni5Co18AKu0yFo9jqKe-q-iRAaRLdhNWxTcMr9lbvbGvVil2UP5I"
    })
    void a_private_key_gives_its_own_public_key(String privateKey, String publicKey) {
        assertThat(senderKey(decoded(privateKey)).publicKey()).isEqualTo(publicKey);
    }

    private static SenderKey senderKey(byte[] secret) {
        return new SenderKey(Base64.getEncoder().encodeToString(secret));
    }

    @Test
    void what_is_no_private_key_is_refused() {
        byte[] beyond = new byte[32];
        Arrays.fill(beyond, (byte) -1);
        for (byte[] wrong : List.of(new byte[32], beyond, new byte[0], Arrays.copyOf(decoded(SENDER_PRIVATE), 31))) {
            assertThatThrownBy(() -> senderKey(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_is_no_key_is_known_as_such() {
        assertThat(BrowserKeys.isPublicKey(BROWSER_PUBLIC)).isTrue();
        byte[] beside = decoded(BROWSER_PUBLIC);
        beside[64] ^= 1;
        assertThat(BrowserKeys.isPublicKey(encoded(beside))).isFalse();
        assertThat(BrowserKeys.isPublicKey(BROWSER_PUBLIC.substring(4))).isFalse();
        assertThat(BrowserKeys.isPublicKey(encoded(Arrays.copyOf(decoded(BROWSER_PUBLIC), 66))))
                .isFalse();
        byte[] compressed = decoded(BROWSER_PUBLIC);
        compressed[0] = 3;
        assertThat(BrowserKeys.isPublicKey(encoded(compressed))).isFalse();
        assertThat(BrowserKeys.isPublicKey(BEYOND_THE_FIELD)).isFalse();
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

    @Test
    void no_two_messages_share_a_salt_or_a_key() {
        BrowserKeys keys = new BrowserKeys(BROWSER_PUBLIC, "BTBZMqHH6r4Tts7J_aSIgg");
        byte[] one = keys.encrypt(text("x"));
        byte[] other = keys.encrypt(text("x"));
        assertThat(Arrays.copyOf(one, 16)).isNotEqualTo(Arrays.copyOf(other, 16));
        assertThat(Arrays.copyOfRange(one, 21, 86)).isNotEqualTo(Arrays.copyOfRange(other, 21, 86));
    }
}
