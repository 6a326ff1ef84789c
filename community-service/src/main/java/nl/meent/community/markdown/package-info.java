/** What members write, as safe HTML. */
@NullMarked
package nl.meent.community.markdown;

import org.jspecify.annotations.NullMarked;
