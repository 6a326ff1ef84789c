/** The mail catcher: what the platform sends to people ends here, and is shown on a page. Nothing leaves this machine. */
@NullMarked
package nl.meent.standalone.mail;

import org.jspecify.annotations.NullMarked;
