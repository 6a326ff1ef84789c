/** Tests of {@code nl.meent.standalone.parts}. */
@NullMarked
package nl.meent.standalone.parts;

import org.jspecify.annotations.NullMarked;
