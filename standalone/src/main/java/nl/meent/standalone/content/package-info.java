/** The demonstration content and how it gets onto an empty platform through its API; no store is written directly. */
@NullMarked
package nl.meent.standalone.content;

import org.jspecify.annotations.NullMarked;
