/** Endpoints of posts. */
@NullMarked
package nl.meent.community.posts.web;

import org.jspecify.annotations.NullMarked;
