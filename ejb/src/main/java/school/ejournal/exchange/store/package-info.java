/** Imports in the database. */
@NullMarked
package school.ejournal.exchange.store;

import org.jspecify.annotations.NullMarked;
