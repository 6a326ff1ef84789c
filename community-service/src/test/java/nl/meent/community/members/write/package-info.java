/** What a member may do with the own profile. */
@NullMarked
package nl.meent.community.members.write;

import org.jspecify.annotations.NullMarked;
