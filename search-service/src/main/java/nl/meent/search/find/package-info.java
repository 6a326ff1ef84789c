/** GET /v1/search: parameters, visibility, query, facets, snippets, pages. Writes nothing. */
@NullMarked
package nl.meent.search.find;

import org.jspecify.annotations.NullMarked;
