/** How the portal talks to the services: over HTTP, in the member's name, each call with a deadline. No page lives here. */
@NullMarked
package nl.meent.portal.calls;

import org.jspecify.annotations.NullMarked;
