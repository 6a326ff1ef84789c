/** Who is in which function, organisation and circle, and who belongs to an audience. Nobody is told anything here. */
@NullMarked
package nl.meent.notification.members;

import org.jspecify.annotations.NullMarked;
