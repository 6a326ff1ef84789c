/** What the log promises, and that it keeps it when things go wrong. */
@NullMarked
package nl.meent.eventstore;

import org.jspecify.annotations.NullMarked;
