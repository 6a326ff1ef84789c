/** The indices: their settings, Dutch analysis and versions behind aliases, and the connection to Elasticsearch. What is in a document is no business of this package. */
@NullMarked
package nl.meent.search.index;

import org.jspecify.annotations.NullMarked;
