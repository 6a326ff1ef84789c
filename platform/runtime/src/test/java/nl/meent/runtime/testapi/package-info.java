/** A small service that the tests of the edge run against: endpoints, an issuer, tokens. */
@NullMarked
package nl.meent.runtime.testapi;

import org.jspecify.annotations.NullMarked;
