/** Asking, sharing, reading and answering posts. Finding them by words lives in {@code search}. */
@NullMarked
package nl.meent.portal.posts;

import org.jspecify.annotations.NullMarked;
