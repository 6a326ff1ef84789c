/**
 * What every service's edge refuses by itself, and how its parts are put together. Each part has a package of its own below.
 */
@NullMarked
package nl.meent.runtime.web;

import org.jspecify.annotations.NullMarked;
