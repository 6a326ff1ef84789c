/** Decides about posts and the marks on them. Knows no view. */
@NullMarked
package nl.meent.community.posts.write;

import org.jspecify.annotations.NullMarked;
