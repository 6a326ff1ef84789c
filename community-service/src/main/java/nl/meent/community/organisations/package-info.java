/** Organisations that members can belong to: reference data. */
@NullMarked
package nl.meent.community.organisations;

import org.jspecify.annotations.NullMarked;
