/** Shows what Markdown will look like. Stores nothing. */
@NullMarked
package nl.meent.community.markdown.web;

import org.jspecify.annotations.NullMarked;
