/** Tests how what is due is done. */
@NullMarked
package nl.meent.community.agenda;

import org.jspecify.annotations.NullMarked;
