/** Tests that run a real node. */
@NullMarked
package nl.meent.embedded.elasticsearch;

import org.jspecify.annotations.NullMarked;
