/** Endpoints for administrators: the clock of a standalone platform. */
@NullMarked
package nl.meent.community.administration.web;

import org.jspecify.annotations.NullMarked;
