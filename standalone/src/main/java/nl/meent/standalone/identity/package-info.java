/**
 * The identity provider of standalone: NAV's mock-oauth2-server behind a front of ours that lets in nothing else; real
 * accounts and the services' checks of tokens don't live here.
 */
@NullMarked
package nl.meent.standalone.identity;

import org.jspecify.annotations.NullMarked;
