/** Who searches, as the log says: function, organisation, themes, roles, circles. No claim of a token ends up here. */
@NullMarked
package nl.meent.search.members;

import org.jspecify.annotations.NullMarked;
