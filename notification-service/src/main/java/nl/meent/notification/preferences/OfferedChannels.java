package nl.meent.notification.preferences;

import java.util.Arrays;
import java.util.List;

/**
 * By what a member can be told on this platform; what isn't there can't be chosen, so that nobody waits for it in vain.
 *
 * @param channels in order
 */
public record OfferedChannels(List<Channel> channels) {

    /**
     * What is delivered by.
     *
     * @param push whether push is set up
     */
    public static OfferedChannels with(boolean push) {
        return new OfferedChannels(Arrays.stream(Channel.values())
                .filter(channel -> channel.isDelivered() && (push || !channel.includes(Channel.PUSH)))
                .toList());
    }

    /** Whether it can be chosen. */
    public boolean contains(Channel channel) {
        return channels.contains(channel);
    }
}
