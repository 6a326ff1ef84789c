/** Who is told of answers, comments and accepted answers. No texts of posts beyond the title. */
@NullMarked
package nl.meent.notification.posts;

import org.jspecify.annotations.NullMarked;
