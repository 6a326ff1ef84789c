/** How the platform is started and what it says when it can't be. */
@NullMarked
package nl.meent.acceptance.launching;

import org.jspecify.annotations.NullMarked;
