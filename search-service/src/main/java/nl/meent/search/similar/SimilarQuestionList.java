package nl.meent.search.similar;

import java.util.List;

/**
 * What is like the question.
 *
 * @param items the most similar first, at most five; empty where nothing is similar enough
 */
record SimilarQuestionList(List<SimilarQuestion> items) {}
