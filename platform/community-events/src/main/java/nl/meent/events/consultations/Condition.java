package nl.meent.events.consultations;

import java.util.List;

/**
 * When a question is asked: after one of some answers to an earlier question. A question that depends on one that isn't asked isn't
 * asked either.
 *
 * @param questionId an earlier question that is answered by a choice: SINGLE, MULTIPLE, STATEMENT or SCALE
 * @param anyOf      values of that question, one of which was given (of a multiple choice: is among those given)
 */
public record Condition(String questionId, List<Object> anyOf) {}
