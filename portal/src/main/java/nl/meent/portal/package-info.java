/** Where the portal starts; what people see lives in a package per feature, what all pages share in {@code frame}. */
@NullMarked
package nl.meent.portal;

import org.jspecify.annotations.NullMarked;
