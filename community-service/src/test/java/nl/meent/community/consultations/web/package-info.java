/** Tests of what a consultation looks like outside of the service. */
@NullMarked
package nl.meent.community.consultations.web;

import org.jspecify.annotations.NullMarked;
