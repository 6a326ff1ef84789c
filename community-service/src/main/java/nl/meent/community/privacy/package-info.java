/** Keys of personal data and encryption at the edge of the log. No feature. */
@NullMarked
package nl.meent.community.privacy;

import org.jspecify.annotations.NullMarked;
