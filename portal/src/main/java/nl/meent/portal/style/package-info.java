/** The page that shows every component in every state, for who builds. No component is made here. */
@NullMarked
package nl.meent.portal.style;

import org.jspecify.annotations.NullMarked;
