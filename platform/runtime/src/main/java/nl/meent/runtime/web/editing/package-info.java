/**
 * Editing without losing what another wrote: entity tags, preconditions, merge patches, idempotency keys. Knows no resource.
 */
@NullMarked
package nl.meent.runtime.web.editing;

import org.jspecify.annotations.NullMarked;
