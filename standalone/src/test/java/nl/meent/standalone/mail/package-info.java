/** Tests of the mail catcher. */
@NullMarked
package nl.meent.standalone.mail;

import org.jspecify.annotations.NullMarked;
