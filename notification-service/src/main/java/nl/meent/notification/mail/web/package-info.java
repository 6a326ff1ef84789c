/** Ending e-mail over HTTP, without a token. No query. */
@NullMarked
package nl.meent.notification.mail.web;

import org.jspecify.annotations.NullMarked;
