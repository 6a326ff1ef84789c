/** What the launcher's own pages share; no page. */
@NullMarked
package nl.meent.standalone.pages;

import org.jspecify.annotations.NullMarked;
