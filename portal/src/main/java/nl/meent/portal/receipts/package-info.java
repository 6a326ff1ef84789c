/** The receipt of a response to a consultation: to keep, and to check, also by who has no account. */
@NullMarked
package nl.meent.portal.receipts;

import org.jspecify.annotations.NullMarked;
