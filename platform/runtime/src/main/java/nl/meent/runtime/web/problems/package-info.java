/**
 * Turns whatever goes wrong in a request into one problem document (RFC 9457). What was wrong is decided elsewhere.
 */
@NullMarked
package nl.meent.runtime.web.problems;

import org.jspecify.annotations.NullMarked;
