/** The portal's pages as people use them: by what is written on them. They act and tell; what is expected is in the journeys. */
@NullMarked
package nl.meent.acceptance.browser.pages;

import org.jspecify.annotations.NullMarked;
