/** A plugin that answers {@code GET /}, for which Elasticsearch publishes no module. No other endpoint lives here. */
@NullMarked
package nl.meent.embedded.elasticsearch.root;

import org.jspecify.annotations.NullMarked;
