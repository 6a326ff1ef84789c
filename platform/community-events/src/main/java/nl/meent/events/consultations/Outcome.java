package nl.meent.events.consultations;

import java.util.List;

/**
 * "You said, we did."
 *
 * @param summary     the whole in a few sentences, Markdown
 * @param perQuestion what came in and what was done, per question
 * @param links       resulting positions
 */
public record Outcome(String summary, List<OutcomeOfQuestion> perQuestion, List<BackgroundDocument> links) {}
