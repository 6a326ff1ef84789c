/** The log for everybody: signed checkpoints and proofs, without a word of what stands in it. */
@NullMarked
package nl.meent.community.transparency;

import org.jspecify.annotations.NullMarked;
