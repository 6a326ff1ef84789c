/** What was promised to who responds, held against every way that leads to a consultation: of all services and of the portal. */
@NullMarked
package nl.meent.acceptance.publication;

import org.jspecify.annotations.NullMarked;
