/** Dutch and English words for what members read: field names, sentences, moments. Knows no rule and no HTTP status. */
@NullMarked
package nl.meent.runtime.web.words;

import org.jspecify.annotations.NullMarked;
