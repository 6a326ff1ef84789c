/** Files that members read. */
@NullMarked
package nl.meent.community.files;

import org.jspecify.annotations.NullMarked;
