/**
 * The part of Elasticsearch's {@code analysis-common} that Meent's indices use, under the official names and settings,
 * so that the same index settings work on an official cluster. What they don't use is absent.
 */
@NullMarked
package nl.meent.embedded.elasticsearch.analysis;

import org.jspecify.annotations.NullMarked;
