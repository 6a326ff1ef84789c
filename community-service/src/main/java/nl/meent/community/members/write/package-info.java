/** Decides about members. */
@NullMarked
package nl.meent.community.members.write;

import org.jspecify.annotations.NullMarked;
