/**
 * Members, as the log says: who searches, by function, organisation, themes, roles and circles; and what events of members
 * do to documents. No claim of a token ends up here.
 */
@NullMarked
package nl.meent.search.members;

import org.jspecify.annotations.NullMarked;
