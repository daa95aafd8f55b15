/** What the rows of a roster's file mean for a school: nothing here reads or writes anything but its arguments. */
@NullMarked
package school.ejournal.exchange.plan;

import org.jspecify.annotations.NullMarked;
