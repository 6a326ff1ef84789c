/** The e-mail addresses of members, out of their accounts: source data of this service. What is sent to them is not here. */
@NullMarked
package nl.meent.notification.addresses;

import org.jspecify.annotations.NullMarked;
