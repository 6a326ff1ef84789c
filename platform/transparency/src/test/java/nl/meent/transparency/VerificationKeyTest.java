package nl.meent.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class VerificationKeyTest {

    /** The example in the documentation of Go's package {@code note}, which the form comes from. */
    private static final String NEUMANN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String SAID = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.
        """;
    private static final String SIGNATURE =
            "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";

    @Test
    void reads_and_writes_the_keys_of_others() {
        String checksums = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
        assertThat(VerificationKey.parse(NEUMANN)).hasToString(NEUMANN);
        assertThat(VerificationKey.parse(checksums)).hasToString(checksums);
    }

    @Test
    void knows_the_signature_of_its_owner() {
        VerificationKey key = VerificationKey.parse(NEUMANN);
        byte[] identified = Base64.getDecoder().decode(SIGNATURE);
        byte[] signature = Arrays.copyOfRange(identified, 4, identified.length);
        byte[] text = SAID.getBytes(StandardCharsets.UTF_8);
        assertThat(Arrays.copyOf(identified, 4)).isEqualTo(key.id());
        assertThat(key.verifies(text, signature)).isTrue();
        assertThat(key.verifies(Arrays.copyOf(text, text.length - 1), signature))
                .isFalse();
        assertThat(key.verifies(text, new byte[64])).isFalse();
        assertThat(key.verifies(text, new byte[3])).isFalse();
    }

    @Test
    void refuses_what_is_no_key() {
        for (String wrong : new String[] {
            "",
            "PeterNeumann",
            "PeterNeumann+c74f20a3+",
            "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+c74f20a3+AhpcAA==",
            "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> VerificationKey.parse(wrong));
        }
    }
}
