/**
 * Pages of a list and the opaque cursors between them. How a list is read from a store is the feature's business.
 */
@NullMarked
package nl.meent.runtime.web.paging;

import org.jspecify.annotations.NullMarked;
