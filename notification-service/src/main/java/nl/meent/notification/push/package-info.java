/** What goes to members' browsers by web push: which browsers, what it says, and that each gets it. Who is told is not here. */
@NullMarked
package nl.meent.notification.push;

import org.jspecify.annotations.NullMarked;
