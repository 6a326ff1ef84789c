package nl.meent.search.find;

/** The order of what was found. */
enum SearchSort {
    /** What fits best first; without a query the newest. */
    RELEVANCE,
    NEWEST,
    OLDEST
}
