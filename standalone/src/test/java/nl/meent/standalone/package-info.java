/** Tests of the launcher. */
@NullMarked
package nl.meent.standalone;

import org.jspecify.annotations.NullMarked;
