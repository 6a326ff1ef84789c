/** The addresses of the parts and whether they are free; nothing listens here. */
@NullMarked
package nl.meent.standalone.ports;

import org.jspecify.annotations.NullMarked;
