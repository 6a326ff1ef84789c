/** The pages about circles: list, join, ask, leave, let in. */
@NullMarked
package nl.meent.portal.circles;

import org.jspecify.annotations.NullMarked;
