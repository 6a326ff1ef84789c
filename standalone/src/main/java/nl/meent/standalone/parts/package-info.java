/** The child processes of the platform: what they are and how they are kept running; not what happens inside them. */
@NullMarked
package nl.meent.standalone.parts;

import org.jspecify.annotations.NullMarked;
