/** Where files are brought. They are read where they are shown. */
@NullMarked
package nl.meent.community.files.web;

import org.jspecify.annotations.NullMarked;
