/**
 * Starts an Elasticsearch node as a child process. Nothing of Elasticsearch is on this package's class path: the node
 * has its own libraries in the directory that the build lays out.
 */
@NullMarked
package nl.meent.embedded.elasticsearch;

import org.jspecify.annotations.NullMarked;
