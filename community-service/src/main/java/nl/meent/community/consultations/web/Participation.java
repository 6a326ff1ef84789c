package nl.meent.community.consultations.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a member, or the member's organisation, is with responding.
 *
 * @param respondedAt when the response was submitted or last revised; null when there is none
 * @param drafted     whether there is a draft
 */
record Participation(@Nullable Instant respondedAt, boolean drafted) {}
