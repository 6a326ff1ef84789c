/** What a post may be. */
@NullMarked
package nl.meent.community.posts.web;

import org.jspecify.annotations.NullMarked;
