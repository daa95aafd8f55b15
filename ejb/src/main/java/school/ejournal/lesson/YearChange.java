package school.ejournal.lesson;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.CalendarService;
import school.ejournal.calendar.Document;
import school.ejournal.calendar.NewDaysOff;
import school.ejournal.calendar.NewMovedDay;
import school.ejournal.calendar.Span;
import school.ejournal.calendar.TermDays;
import school.ejournal.timetable.TimetableService;

/** A change of calendar or timetable that lessons follow. */
public sealed interface YearChange {

    /** Makes the change; answers the days it reaches. */
    Span carryOut(CalendarService calendar, TimetableService timetable);

    /** Days off are decided. */
    record AddDaysOff(NewDaysOff daysOff) implements YearChange {
        @Override
        public Span carryOut(CalendarService calendar, TimetableService timetable) {
            return calendar.addDaysOff(daysOff);
        }
    }

    /** Days off are taken back. */
    record AnnulDaysOff(long daysOffId) implements YearChange {
        @Override
        public Span carryOut(CalendarService calendar, TimetableService timetable) {
            return calendar.annulDaysOff(daysOffId);
        }
    }

    /** A day works as another. */
    record MoveDay(NewMovedDay moved) implements YearChange {
        @Override
        public Span carryOut(CalendarService calendar, TimetableService timetable) {
            return calendar.moveDay(moved);
        }
    }

    /** A moved day is itself again. */
    record AnnulMovedDay(long movedDayId) implements YearChange {
        @Override
        public Span carryOut(CalendarService calendar, TimetableService timetable) {
            return calendar.annulMovedDay(movedDayId);
        }
    }

    /** A term gets other days. */
    record MoveTerm(long termId, LocalDate starts, LocalDate ends) implements YearChange {
        @Override
        public Span carryOut(CalendarService calendar, TimetableService timetable) {
            return calendar.moveTerm(termId, starts, ends);
        }
    }

    /** A year gets the terms of more schemes. */
    record AddTerms(
            long yearId, List<TermDays> terms, @Nullable Document document) implements YearChange {

        public AddTerms {
            terms = List.copyOf(terms);
        }

        @Override
        public Span carryOut(CalendarService calendar, TimetableService timetable) {
            return calendar.addTerms(yearId, terms, document);
        }
    }

    /** A class learns by the terms of another scheme. */
    record ChooseScheme(long classId, String scheme) implements YearChange {
        @Override
        public Span carryOut(CalendarService calendar, TimetableService timetable) {
            return calendar.chooseScheme(classId, scheme);
        }
    }

    /** A draft of the timetable acts from a day on. */
    record Publish(long draftId, LocalDate from) implements YearChange {
        @Override
        public Span carryOut(CalendarService calendar, TimetableService timetable) {
            return timetable.publishDraft(draftId, from);
        }
    }

    /** The last publishing of a timetable is taken back. */
    record TakeBack(long versionId) implements YearChange {
        @Override
        public Span carryOut(CalendarService calendar, TimetableService timetable) {
            return timetable.takeBack(versionId);
        }
    }
}
