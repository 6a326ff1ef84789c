package nl.meent.notification.preferences.web;

import java.util.Map;
import nl.meent.notification.notices.Kind;
import nl.meent.notification.preferences.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What a member chose, and where e-mail goes.
 *
 * @param kinds every kind with its channel
 * @param email the address of the member's account, or null when none is known: then nothing is sent by e-mail
 */
record PreferencesView(Map<Kind, Channel> kinds, @Nullable String email) {}
