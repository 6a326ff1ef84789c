/** Members: the directory of who wants to be found, a page about each, and the profile that a member changes. */
@NullMarked
package nl.meent.portal.members;

import org.jspecify.annotations.NullMarked;
