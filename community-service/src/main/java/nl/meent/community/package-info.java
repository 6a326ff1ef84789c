/** Starts community-service: the one service that decides. Features live in packages of their own. */
@NullMarked
package nl.meent.community;

import org.jspecify.annotations.NullMarked;
