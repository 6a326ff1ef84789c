/**
 * Reads JSON bodies and finds everything that is wrong with them at once: form, types and constraints. What a field
 * means is the feature's business.
 */
@NullMarked
package nl.meent.runtime.web.bodies;

import org.jspecify.annotations.NullMarked;
