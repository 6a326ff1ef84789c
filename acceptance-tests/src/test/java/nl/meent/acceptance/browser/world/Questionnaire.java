package nl.meent.acceptance.browser.world;

import java.util.List;
import java.util.Map;

/** A questionnaire in sections, with a question after a given answer and a text to comment on. */
public final class Questionnaire {

    public static final String FIRST = "Staan er palen?";
    public static final String THEN = "Waar staan zij?";

    public static final Map<String, Object> CONTENT = Map.of(
            "sections",
            List.of(
                    Map.of("id", "nu", "title", "Hoe het nu is", "intro", "Het gaat om palen van **de gemeente**."),
                    Map.of("id", "straks", "title", "De nieuwe regels")),
            "questions",
            List.of(
                    Map.of(
                            "id",
                            "palen",
                            "kind",
                            "SINGLE",
                            "text",
                            FIRST,
                            "section",
                            "nu",
                            "options",
                            List.of("Ja", "Nee")),
                    Map.of(
                            "id",
                            "waar",
                            "kind",
                            "OPEN",
                            "text",
                            THEN,
                            "required",
                            true,
                            "section",
                            "nu",
                            "condition",
                            Map.of("questionId", "palen", "anyOf", List.of("Ja"))),
                    Map.of(
                            "id",
                            "tekst",
                            "kind",
                            "PARAGRAPHS",
                            "text",
                            "Wat vindt u van de tekst?",
                            "required",
                            true,
                            "section",
                            "straks",
                            "paragraphs",
                            List.of(
                                    Map.of("number", "1", "text", "De gemeente houdt een register van palen bij."),
                                    Map.of(
                                            "number",
                                            "2a",
                                            "text",
                                            "Elke paal heeft een bord.\nHet bord is leesbaar.")))));

    private Questionnaire() {}
}
