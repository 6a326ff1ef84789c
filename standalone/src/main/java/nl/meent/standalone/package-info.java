/**
 * The launcher that runs the whole platform with one command; nothing of the platform's own behaviour lives here.
 */
@NullMarked
package nl.meent.standalone;

import org.jspecify.annotations.NullMarked;
