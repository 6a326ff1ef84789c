/** A window on the portal: who looks, how they work it, and what goes wrong behind their back. What the pages are is elsewhere. */
@NullMarked
package nl.meent.acceptance.browser.window;

import org.jspecify.annotations.NullMarked;
