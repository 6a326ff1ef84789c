/** The rules of a domain, which tests show each of them, and the document that says so. No rule of any feature. */
@NullMarked
package nl.meent.runtime.testapi.rules;

import org.jspecify.annotations.NullMarked;
