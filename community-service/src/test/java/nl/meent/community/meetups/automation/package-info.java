/** Tests when time passes for meetups. */
@NullMarked
package nl.meent.community.meetups.automation;

import org.jspecify.annotations.NullMarked;
