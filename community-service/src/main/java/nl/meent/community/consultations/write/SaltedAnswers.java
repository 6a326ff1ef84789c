package nl.meent.community.consultations.write;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import nl.meent.events.consultations.Answer;
import nl.meent.transparency.Commitment;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with a salt, so that a commitment can be published that tells nothing of them.
 *
 * @param answers all answers
 * @param salt    in base64; whoever has it and the answers can recompute the commitment
 */
public record SaltedAnswers(List<Answer> answers, String salt) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** With a salt that nobody has seen. */
    public static SaltedAnswers of(List<Answer> answers) {
        byte[] salt = new byte[Commitment.SALT_LENGTH];
        RANDOM.nextBytes(salt);
        return new SaltedAnswers(answers, Base64.getEncoder().encodeToString(salt));
    }

    /** SHA-256 of salt and answers, in base64. */
    public String commitment() {
        return Commitment.to(Base64.getDecoder().decode(salt), JSON.writeValueAsString(answers));
    }
}
