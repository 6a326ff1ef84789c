/** What is found: one document per post, meetup and consultation, and how it is stored in Elasticsearch. Which event changes what stands with the features. */
@NullMarked
package nl.meent.search.documents;

import org.jspecify.annotations.NullMarked;
