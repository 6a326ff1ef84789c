/**
 * How a rule says no: a stable code and a Dutch and an English sentence. Knows neither HTTP nor Spring, so that aggregates may use it.
 */
@NullMarked
package nl.meent.runtime.rejections;

import org.jspecify.annotations.NullMarked;
