/** Posts: questions, experiences, cases, knowledge products, announcements, with their answers and comments. */
@NullMarked
package nl.meent.community.posts;

import org.jspecify.annotations.NullMarked;
