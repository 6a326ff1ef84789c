/** Where a meetup may lead to. */
@NullMarked
package nl.meent.community.meetups.web;

import org.jspecify.annotations.NullMarked;
