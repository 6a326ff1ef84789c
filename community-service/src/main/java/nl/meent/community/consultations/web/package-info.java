/** Endpoints of consultations and responses. */
@NullMarked
package nl.meent.community.consultations.web;

import org.jspecify.annotations.NullMarked;
