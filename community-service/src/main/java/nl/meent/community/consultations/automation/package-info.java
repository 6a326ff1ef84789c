/** What the passing of time does to consultations. Decides nothing: the aggregate does. */
@NullMarked
package nl.meent.community.consultations.automation;

import org.jspecify.annotations.NullMarked;
