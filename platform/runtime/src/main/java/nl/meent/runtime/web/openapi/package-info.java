/**
 * The OpenAPI document of a service at one address, readable by everyone. Descriptions of operations stand with the endpoints.
 */
@NullMarked
package nl.meent.runtime.web.openapi;

import org.jspecify.annotations.NullMarked;
