/** Tests how commands are sent. */
@NullMarked
package nl.meent.community.commands;

import org.jspecify.annotations.NullMarked;
