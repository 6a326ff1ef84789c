/** Members' browsers over HTTP. No rule, no query. */
@NullMarked
package nl.meent.notification.push.web;

import org.jspecify.annotations.NullMarked;
