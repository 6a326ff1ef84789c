/** The list of organisations, as it is shipped and as members name them. */
@NullMarked
package nl.meent.community.organisations.read;

import org.jspecify.annotations.NullMarked;
