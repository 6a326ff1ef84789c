/** Signing in and out with OpenID Connect, and the headers that protect the pages. Rules about content live in the services. */
@NullMarked
package nl.meent.portal.security;

import org.jspecify.annotations.NullMarked;
