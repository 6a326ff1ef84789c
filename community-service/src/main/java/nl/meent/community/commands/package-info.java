/** Sending commands: the bus, who sends, the id of the commit, positions of answers. No command of any feature. */
@NullMarked
package nl.meent.community.commands;

import org.jspecify.annotations.NullMarked;
