/** Endpoints of circles. */
@NullMarked
package nl.meent.community.circles.web;

import org.jspecify.annotations.NullMarked;
