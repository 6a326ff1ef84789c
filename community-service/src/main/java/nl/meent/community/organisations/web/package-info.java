/** Endpoints of organisations. */
@NullMarked
package nl.meent.community.organisations.web;

import org.jspecify.annotations.NullMarked;
