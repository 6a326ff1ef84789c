/** Tests of the demonstration content. */
@NullMarked
package nl.meent.standalone.content;

import org.jspecify.annotations.NullMarked;
