/** How tests name a rejection, never its text. */
@NullMarked
package nl.meent.community.rejections;

import org.jspecify.annotations.NullMarked;
