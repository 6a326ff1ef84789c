/**
 * Who is calling: bearer tokens of one OpenID Connect issuer become a caller. What a caller may do is decided by the features.
 */
@NullMarked
package nl.meent.runtime.security;

import org.jspecify.annotations.NullMarked;
