package nl.meent.notification.offenders.cycle.other;

import nl.meent.notification.offenders.cycle.one.One;
import org.jspecify.annotations.Nullable;

/** The other half of a cycle; the architecture test catches it. */
public record Other(@Nullable One one) {}
