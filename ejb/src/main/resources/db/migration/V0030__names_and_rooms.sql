-- Under which names things go out to other systems, how they are found again when they come back, and that a calendar
-- counts a change of the room that the timetable gives.

-- The name of a thing in a package that goes out: its own, where the standard allows its letters (OneRoster 1.2, GUID), else
-- our number. A name that looks like a number of ours is never given out for another thing.
create function outgoing_name(sourced_id text, id bigint) returns text language sql immutable as $$
    select case when sourced_id ~ '^[0-9A-Za-z./@_-]{1,255}$' and sourced_id !~ '^ej-' then sourced_id
                else 'ej-' || id end
$$;

-- What comes back under our own numbers: things without a name of their own take the number for it. What has one keeps it.
create function adopt_outgoing_names(ids bigint[]) returns void language plpgsql as $$
declare
    named text;
begin
    foreach named in array array['person', 'subject', 'school_class', 'teaching_group', 'school_year', 'term']
    loop
        execute format('update %I set sourced_id = ''ej-'' || id where id = any ($1) and sourced_id is null', named) using ids;
    end loop;
end $$;

-- The room that the timetable gives a lesson. Kept at the lesson, so that another room in a later version of the timetable
-- is a change of the lesson and counts for the calendars that show it.
alter table lesson add column timetable_room text check (length(timetable_room) <= 20);

update lesson l set timetable_room = s.room
from page p, term t, timetable_version v, timetable_slot s
where p.id = l.page_id and t.id = p.term_id and v.school_year_id = t.school_year_id and v.state = 'published'
  and l.date between v.valid_from and coalesce(v.valid_until, 'infinity')
  and s.version_id = v.id and not s.removed and s.group_id = l.group_id and s.number = l.number and s.weeks = 0
  and s.weekday = extract(isodow from l.date) and s.room is not null;

drop trigger lesson_calendar on lesson;
create trigger lesson_calendar before update of date, number, state, teacher_id, room, timetable_room on lesson for each row
    when ((old.date, old.number, old.state, old.teacher_id, coalesce(old.room, old.timetable_room))
          is distinct from (new.date, new.number, new.state, new.teacher_id, coalesce(new.room, new.timetable_room)))
    execute function count_calendar_change();
create index lesson_moved_from on lesson (moved_from) where moved_from is not null;
