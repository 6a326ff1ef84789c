/**
 * The log as a transparency log: who keeps a receipt can show that what it is about was recorded, unchanged, in the one log that
 * everybody sees. Nothing here reads a store or the network; it computes.
 */
@NullMarked
package nl.meent.transparency;

import org.jspecify.annotations.NullMarked;
