/** Weekly lessons from the files of timetable programs, and what they mean for a school; reads and writes nothing else. */
@NullMarked
package school.ejournal.exchange.schedule;

import org.jspecify.annotations.NullMarked;
