package nl.meent.search.rooms.offenders.meetups;

import nl.meent.search.rooms.offenders.posts.KnowsMeetups;

/** Knows the feature that knows it. */
public record KnowsPosts(KnowsMeetups other) {}
