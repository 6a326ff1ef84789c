/**
 * Files that members read: kept by what they hold, beside the log, as long as something shows them. Who may read one is
 * decided by the feature that shows it.
 */
@NullMarked
package nl.meent.community.files;

import org.jspecify.annotations.NullMarked;
