/** The running service on real stores, an issuer and a log for tests. */
@NullMarked
package nl.meent.search.testing;

import org.jspecify.annotations.NullMarked;
