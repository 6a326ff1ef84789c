/** How a service process ends together with the launcher that started it. Starting processes is the launcher's business. */
@NullMarked
package nl.meent.runtime.process;

import org.jspecify.annotations.NullMarked;
