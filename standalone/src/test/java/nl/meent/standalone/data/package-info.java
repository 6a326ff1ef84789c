/** Tests of {@code nl.meent.standalone.data}. */
@NullMarked
package nl.meent.standalone.data;

import org.jspecify.annotations.NullMarked;
