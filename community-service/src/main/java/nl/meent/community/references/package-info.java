/** What a request body refers to, checked the same way for every feature: themes that exist, circles one is in. */
@NullMarked
package nl.meent.community.references;

import org.jspecify.annotations.NullMarked;
