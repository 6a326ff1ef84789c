/** What members want to be told and how: source data of this service. Delivering is not here. */
@NullMarked
package nl.meent.notification.preferences;

import org.jspecify.annotations.NullMarked;
