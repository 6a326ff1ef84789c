/**
 * What every request and every answer of an API has: version and protection headers. No authentication.
 */
@NullMarked
package nl.meent.runtime.web.headers;

import org.jspecify.annotations.NullMarked;
