/** What people see in the portal of a running platform, over HTTP as a browser speaks it. */
@NullMarked
package nl.meent.acceptance.portal;

import org.jspecify.annotations.NullMarked;
