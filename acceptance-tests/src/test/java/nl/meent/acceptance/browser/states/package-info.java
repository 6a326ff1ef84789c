/** Every template of the portal in every state that people see it in: looked at by axe, and photographed. */
@NullMarked
package nl.meent.acceptance.browser.states;

import org.jspecify.annotations.NullMarked;
