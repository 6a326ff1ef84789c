package nl.meent.notification.preferences.web;

import java.util.List;
import java.util.Map;
import nl.meent.notification.notices.Kind;
import nl.meent.notification.preferences.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What a member chose, where e-mail goes, and what there is to choose from.
 *
 * @param kinds    every kind with its channel
 * @param email    the address of the member's account, or null when none is known: then nothing is sent by e-mail
 * @param channels those that can be chosen
 */
record PreferencesView(Map<Kind, Channel> kinds, @Nullable String email, List<Channel> channels) {}
