/** The child process: one Elasticsearch node. Runs from the layout alone and is loaded by nobody else. */
@NullMarked
package nl.meent.embedded.elasticsearch.node;

import org.jspecify.annotations.NullMarked;
