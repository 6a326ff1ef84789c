package nl.meent.community.consultations.read;

/** How large a municipality is, in the classes by which municipalities compare themselves. */
enum SizeClass {
    /** Fewer than 20,000 inhabitants. */
    UNDER_20000(20_000),
    /** From 20,000 to 50,000. */
    UNDER_50000(50_000),
    /** From 50,000 to 100,000. */
    UNDER_100000(100_000),
    /** From 100,000 to 250,000. */
    UNDER_250000(250_000),
    /** 250,000 and more: the four large cities. */
    FROM_250000(Long.MAX_VALUE);

    private final long below;

    SizeClass(long below) {
        this.below = below;
    }

    /** The class of so many inhabitants. */
    static SizeClass of(long inhabitants) {
        for (SizeClass each : values()) {
            if (inhabitants < each.below) {
                return each;
            }
        }
        return FROM_250000;
    }
}
