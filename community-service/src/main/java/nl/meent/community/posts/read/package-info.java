/** Posts as they are shown and listed. Knows no aggregate. */
@NullMarked
package nl.meent.community.posts.read;

import org.jspecify.annotations.NullMarked;
