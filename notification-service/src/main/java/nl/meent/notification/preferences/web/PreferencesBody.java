package nl.meent.notification.preferences.web;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meent.notification.notices.Kind;
import nl.meent.notification.preferences.Channel;
import nl.meent.notification.preferences.OfferedChannels;
import nl.meent.notification.preferences.Preferences;
import nl.meent.notification.preferences.PreferencesRejection;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;

/** What a member chooses per kind. */
record PreferencesBody(@NotNull Map<Kind, @NotNull Channel> kinds) {

    /**
     * The choice.
     *
     * @throws InvalidException with every kind for which it can't be made
     */
    Preferences value(OfferedChannels offered) {
        List<InvalidField> wrong = new ArrayList<>();
        new TreeMap<>(kinds).forEach((kind, channel) -> {
            if (!offered.contains(channel)) {
                wrong.add(new InvalidField("/kinds/" + kind, PreferencesRejection.CHANNEL_NOT_OFFERED));
            } else if (channel == Channel.NONE && kind.wantsAnAnswer()) {
                wrong.add(new InvalidField("/kinds/" + kind, PreferencesRejection.CANNOT_BE_SILENCED));
            }
        });
        if (!wrong.isEmpty()) {
            throw new InvalidException(wrong);
        }
        return new Preferences(kinds);
    }
}
