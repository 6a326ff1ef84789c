/** Preferences over HTTP. No query. */
@NullMarked
package nl.meent.notification.preferences.web;

import org.jspecify.annotations.NullMarked;
