/** How the tests come by a Chromium: the system's, the package manager's, Playwright's. What is done in it is elsewhere. */
@NullMarked
package nl.meent.acceptance.browser.chromium;

import org.jspecify.annotations.NullMarked;
