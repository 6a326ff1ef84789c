/** The loading of texts against a small server of its own; the platform itself is not started here. */
@NullMarked
package nl.meent.acceptance.texts;

import org.jspecify.annotations.NullMarked;
