/** What members are writing and have not placed yet. Knows no kind of form: it keeps fields. */
@NullMarked
package nl.meent.portal.drafts;

import org.jspecify.annotations.NullMarked;
