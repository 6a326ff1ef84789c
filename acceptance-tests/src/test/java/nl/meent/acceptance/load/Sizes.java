package nl.meent.acceptance.load;

import java.time.Duration;

/** How much there is of everything: small here, large with {@code -Pload}, or as said with {@code -Dmeent.load.members=} and so on. */
final class Sizes {

    /** Whom the consultation concerns. */
    static final int MEMBERS = Integer.getInteger("meent.load.members", 60);

    /** How many of them respond. */
    static final int RESPONSES = Integer.getInteger("meent.load.responses", 40);

    /** In which time they begin to. */
    static final Duration PERIOD = Duration.ofSeconds(Integer.getInteger("meent.load.seconds", 4));

    /** How many have their inbox open when it begins. */
    static final int STREAMS = Integer.getInteger("meent.load.streams", 10);

    /** How many receipts are checked afterwards. */
    static final int RECEIPTS = Integer.getInteger("meent.load.receipts", 10);

    /** Whether notification-service falls, too. */
    static final boolean BOTH_FALL = Boolean.getBoolean("meent.load.both-fall");

    private Sizes() {}
}
