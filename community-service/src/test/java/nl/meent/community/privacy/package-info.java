/** Tests what becomes of personal data, up to the end of its keys. */
@NullMarked
package nl.meent.community.privacy;

import org.jspecify.annotations.NullMarked;
