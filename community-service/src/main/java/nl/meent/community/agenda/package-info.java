/** What is to be done when a time has come, and the clockwork that does it. Which things those are stands with the features. */
@NullMarked
package nl.meent.community.agenda;

import org.jspecify.annotations.NullMarked;
