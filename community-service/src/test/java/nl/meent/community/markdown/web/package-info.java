/** Tests the preview of a text over HTTP. */
@NullMarked
package nl.meent.community.markdown.web;

import org.jspecify.annotations.NullMarked;
