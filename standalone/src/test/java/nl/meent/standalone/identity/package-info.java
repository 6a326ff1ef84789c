/** Tests of {@code nl.meent.standalone.identity}. */
@NullMarked
package nl.meent.standalone.identity;

import org.jspecify.annotations.NullMarked;
