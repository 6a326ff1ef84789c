/** How members are shown: function and place, and the member's own profile page. */
@NullMarked
package nl.meent.portal.members;

import org.jspecify.annotations.NullMarked;
