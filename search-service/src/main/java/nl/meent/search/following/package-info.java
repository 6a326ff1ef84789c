/** Follows the log into members, themes and documents, and knows how far search has come. Answers no request. */
@NullMarked
package nl.meent.search.following;

import org.jspecify.annotations.NullMarked;
