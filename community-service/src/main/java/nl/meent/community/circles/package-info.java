/** Circles (kringen): open and closed groups, who is in them and who lets in. What a circle may see: see each feature. */
@NullMarked
package nl.meent.community.circles;

import org.jspecify.annotations.NullMarked;
