/** The inbox over HTTP and as a stream of server-sent events. No query. */
@NullMarked
package nl.meent.notification.inbox.web;

import org.jspecify.annotations.NullMarked;
