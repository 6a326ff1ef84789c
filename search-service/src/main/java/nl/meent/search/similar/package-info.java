/** POST /v1/similar-questions: whether it has been asked before, judged by the words of the title that carry its meaning. Proposes, refuses nothing. */
@NullMarked
package nl.meent.search.similar;

import org.jspecify.annotations.NullMarked;
