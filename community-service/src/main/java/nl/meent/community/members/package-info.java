/** Members: who takes part, and who acts in a request. Members of circles: see the feature circles. */
@NullMarked
package nl.meent.community.members;

import org.jspecify.annotations.NullMarked;
