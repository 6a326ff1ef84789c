/** Endpoints of members, and the registration at the first request. */
@NullMarked
package nl.meent.community.members.web;

import org.jspecify.annotations.NullMarked;
