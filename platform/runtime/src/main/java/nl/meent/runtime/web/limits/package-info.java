/**
 * How large a request may be and how many writes a member may send. Limits count per instance of a service.
 */
@NullMarked
package nl.meent.runtime.web.limits;

import org.jspecify.annotations.NullMarked;
