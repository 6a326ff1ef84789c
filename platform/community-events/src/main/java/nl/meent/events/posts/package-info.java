/** What can happen to posts, their answers and comments, and the small streams of marks beside them. */
@NullMarked
package nl.meent.events.posts;

import org.jspecify.annotations.NullMarked;
