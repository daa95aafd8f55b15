/** What has to hold of a school year before it is kept. */
@NullMarked
package school.ejournal.calendar.rule;

import org.jspecify.annotations.NullMarked;
