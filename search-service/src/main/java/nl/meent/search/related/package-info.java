/** GET /v1/related: what is like something that a member reads. Knows no member's history. */
@NullMarked
package nl.meent.search.related;

import org.jspecify.annotations.NullMarked;
