/**
 * What every feature stands on: the caller, the school's scope, the gateway to the database, refusals, the clock.
 *
 * <p>Out of scope: anything a school would recognise as its own; that lives in a feature.
 */
@NullMarked
package school.ejournal.shared;

import org.jspecify.annotations.NullMarked;
