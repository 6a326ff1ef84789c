/** The command with which anybody checks a receipt; the only part here that reads files and the network. */
@NullMarked
package nl.meent.transparency.command;

import org.jspecify.annotations.NullMarked;
