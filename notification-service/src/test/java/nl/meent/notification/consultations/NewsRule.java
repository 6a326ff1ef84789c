package nl.meent.notification.consultations;

import java.util.Map;
import nl.meent.runtime.testapi.rules.Case;
import nl.meent.runtime.testapi.rules.DomainRule;

/** Who hears what of consultations, in the order of {@code docs/domain.md}. */
enum NewsRule implements DomainRule {
    INVITED_WHEN_IT_OPENS(
            "Everyone in the audience is invited when it opens, and nobody else; read again, the log invites nobody"
                    + " twice."),
    INVITED_ON_COMING_IN(
            "Who comes into the audience while it is open is invited at once, and once, whoever else comes and goes."),
    REMINDED_WITHOUT_RESPONSE(
            "A reminder goes to who is in the audience and has not responded, or whose organisation has not."),
    TOLD_OF_CHANGES("The audience hears of more time, an explanation and a withdrawal."),
    OUTCOME_FOR_RESPONDENTS("Who responded, or whose organisation did, hears the outcome.");

    private final String sentence;

    NewsRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String heading() {
        return "Consultations: who hears of them";
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Map<Case, String> impossible() {
        return Map.of();
    }
}
