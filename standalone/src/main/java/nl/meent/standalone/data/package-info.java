/** The data directory: its lock, its secrets, its layout; not what the stores write into it. */
@NullMarked
package nl.meent.standalone.data;

import org.jspecify.annotations.NullMarked;
