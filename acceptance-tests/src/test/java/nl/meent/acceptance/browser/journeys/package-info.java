/** What people do in the portal, one behaviour per test, each with a world of its own: expectations live here. */
@NullMarked
package nl.meent.acceptance.browser.journeys;

import org.jspecify.annotations.NullMarked;
