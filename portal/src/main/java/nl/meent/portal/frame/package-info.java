/** What all pages share: layout, components, forms, moments, languages, errors. Nothing about a single feature. */
@NullMarked
package nl.meent.portal.frame;

import org.jspecify.annotations.NullMarked;
