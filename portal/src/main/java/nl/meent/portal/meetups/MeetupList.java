package nl.meent.portal.meetups;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of what follows; null at the end */
public record MeetupList(List<Meetup> items, @Nullable String next) {}
