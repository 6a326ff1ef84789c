/** The adapter that keeps a projection and its position in MongoDB. No collection of its own but the positions. */
@NullMarked
package nl.meent.runtime.mongo;

import org.jspecify.annotations.NullMarked;
