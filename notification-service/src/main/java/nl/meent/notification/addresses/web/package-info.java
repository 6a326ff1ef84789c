/** Takes the addresses of members out of their requests. No rule. */
@NullMarked
package nl.meent.notification.addresses.web;

import org.jspecify.annotations.NullMarked;
