package nl.meent.notification.offenders.cycle.one;

import nl.meent.notification.offenders.cycle.other.Other;
import org.jspecify.annotations.Nullable;

/** Half of a cycle; the architecture test catches it. */
public record One(@Nullable Other other) {}
