/** Tests of {@code nl.meent.standalone.ports}. */
@NullMarked
package nl.meent.standalone.ports;

import org.jspecify.annotations.NullMarked;
