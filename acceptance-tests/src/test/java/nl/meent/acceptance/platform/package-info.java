/** The platform as tests see it: started as people start it, spoken to over HTTP; no expectations live here. */
@NullMarked
package nl.meent.acceptance.platform;

import org.jspecify.annotations.NullMarked;
