/** What stands on the platform before somebody opens a window: made over HTTP, with words of its own. */
@NullMarked
package nl.meent.acceptance.browser.world;

import org.jspecify.annotations.NullMarked;
