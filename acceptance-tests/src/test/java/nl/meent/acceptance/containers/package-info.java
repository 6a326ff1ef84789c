/** What docker-compose.yml and the files beside it promise, checked without Docker. Running containers is not done here. */
@NullMarked
package nl.meent.acceptance.containers;

import org.jspecify.annotations.NullMarked;
