@NullMarked
package school.ejournal.movement.store;

import org.jspecify.annotations.NullMarked;
