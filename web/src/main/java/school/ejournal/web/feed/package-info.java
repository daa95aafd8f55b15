/** Calendars of lessons for programs that do not sign in. */
@NullMarked
package school.ejournal.web.feed;

import org.jspecify.annotations.NullMarked;
