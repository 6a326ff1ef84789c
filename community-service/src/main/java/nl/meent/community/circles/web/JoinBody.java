package nl.meent.community.circles.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why somebody wants to join; a closed circle wants to know. */
record JoinBody(@Nullable @Size(max = 2_000) String reason) {}
