/** Following the log: the source that wakes followers, the feed over HTTP, the processors. No projection of its own. */
@NullMarked
package nl.meent.runtime.log;

import org.jspecify.annotations.NullMarked;
