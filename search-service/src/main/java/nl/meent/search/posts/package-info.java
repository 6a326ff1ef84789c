/** What events of posts do to documents. Nothing of posts themselves. */
@NullMarked
package nl.meent.search.posts;

import org.jspecify.annotations.NullMarked;
