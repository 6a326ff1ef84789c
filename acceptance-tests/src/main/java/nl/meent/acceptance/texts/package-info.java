/** Loads a file of texts into a platform that runs, as a member does over HTTP; nothing here knows a store. */
@NullMarked
package nl.meent.acceptance.texts;

import org.jspecify.annotations.NullMarked;
