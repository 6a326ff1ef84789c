/** What happens to meetups by the passing of time. */
@NullMarked
package nl.meent.community.meetups.automation;

import org.jspecify.annotations.NullMarked;
