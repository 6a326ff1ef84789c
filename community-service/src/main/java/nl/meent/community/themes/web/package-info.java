/** Endpoints of themes. */
@NullMarked
package nl.meent.community.themes.web;

import org.jspecify.annotations.NullMarked;
