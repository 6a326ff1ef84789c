/** What is known of members and their circles, for answers and for rules that look across aggregates. */
@NullMarked
package nl.meent.community.members.read;

import org.jspecify.annotations.NullMarked;
