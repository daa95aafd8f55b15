-- When lessons ring: named schedules of bells, from when on and for whom each is used, and the shift of a class, all of it
-- dated. A schedule is never changed, since lessons that were held have its times: another one takes its place from a day on.

create table bell_schedule (
    id              bigint primary key,
    school_id       bigint not null references school,
    name            text not null check (length(btrim(name)) between 1 and 60),
    -- the shift whose classes ring by it; null for any
    shift           smallint check (shift in (1, 2)),
    made_by         bigint,
    made_at         timestamptz not null default now(),
    unique (school_id, id)
);

create table bell_time (
    school_id       bigint not null references school,
    schedule_id     bigint not null,
    number          smallint not null check (number between 1 and 12),
    starts          time not null,
    ends            time not null,
    check (starts < ends),
    primary key (schedule_id, number),
    foreign key (school_id, schedule_id) references bell_schedule (school_id, id)
);

create table bell_use (
    id              bigint primary key,
    school_id       bigint not null references school,
    schedule_id     bigint not null,
    starts          date not null,
    -- null: from the first day on; otherwise just these days, such as the one before a holiday
    ends            date check (ends between starts and starts + 30),
    weekday         smallint check (weekday between 1 and 7),
    grade_level     smallint check (grade_level between 1 and 11),
    class_id        bigint,
    document_number text check (length(btrim(document_number)) between 1 and 40),
    document_date   date,
    decided_by      bigint,
    decided_at      timestamptz not null default now(),
    annulled_by     bigint,
    annulled_at     timestamptz,
    check (num_nonnulls(grade_level, class_id) <= 1),
    check (ends is null or weekday is null),
    check ((document_number is null) = (document_date is null)),
    check ((annulled_by is null) = (annulled_at is null)),
    foreign key (school_id, schedule_id) references bell_schedule (school_id, id),
    foreign key (school_id, class_id) references school_class (school_id, id)
);
create index bell_use_in_force on bell_use (school_id, starts) where annulled_at is null;

-- The shift of a class from a day on; the first where nothing is told.
create table class_shift (
    id              bigint primary key,
    school_id       bigint not null references school,
    class_id        bigint not null,
    shift           smallint not null check (shift in (1, 2)),
    starts          date not null,
    document_number text check (length(btrim(document_number)) between 1 and 40),
    document_date   date,
    decided_by      bigint not null,
    decided_at      timestamptz not null,
    annulled_by     bigint,
    annulled_at     timestamptz,
    check ((document_number is null) = (document_date is null)),
    check ((annulled_by is null) = (annulled_at is null)),
    foreign key (school_id, class_id) references school_class (school_id, id)
);
create index class_shift_class on class_shift (class_id, starts) where annulled_at is null;

grant select, insert on bell_schedule, bell_time, bell_use, class_shift to ${appRole};
grant update (annulled_by, annulled_at) on bell_use, class_shift to ${appRole};
create trigger bell_use_annulled_once before update on bell_use
    for each row when (old.annulled_at is not null) execute function refuse_second_decision();
create trigger class_shift_annulled_once before update on class_shift
    for each row when (old.annulled_at is not null) execute function refuse_second_decision();

do $$
declare
    tenant text;
begin
    foreach tenant in array array['bell_schedule', 'bell_time', 'bell_use', 'class_shift']
    loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format('create policy own_school on %I to ${appRole}
            using (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))
            with check (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))', tenant);
        execute format('create policy owner_all on %I to ${ownerRole} using (true) with check (true)', tenant);
    end loop;
end $$;

-- The one table of bells that a school had becomes its ordinary day.
insert into bell_schedule (id, school_id, name)
select nextval('entity_id'), s.school_id, 'Обычный день' from (select distinct school_id from bell) s;
insert into bell_time (school_id, schedule_id, number, starts, ends)
select b.school_id, s.id, b.number, b.starts, b.ends from bell b join bell_schedule s on s.school_id = b.school_id;
insert into bell_use (id, school_id, schedule_id, starts)
select nextval('entity_id'), school_id, id, '2000-01-01' from bell_schedule;
drop table bell;

-- What the rules for schools want of bells: the same for every school, dated like the limits of load.
create table bell_limit (
    earliest        time not null,
    latest          time not null,
    shortest_break  smallint not null,
    -- one break of a day is at least so long
    long_break      smallint not null,
    longest_lesson  smallint not null,
    -- the grade levels that are not taught in the second shift
    first_shift     smallint[] not null,
    source          text not null,
    valid_from      date primary key,
    valid_until     date
);
insert into bell_limit values
    ('08:00', '19:00', 10, 20, 45, '{1,5,9,11}', 'СП 2.4.3648-20, СанПиН 1.2.3685-21', '2021-01-01', null);
grant select on bell_limit to ${appRole};

-- The one place that says by which schedule a class rings on a day: what is decided for these very days goes before what is
-- decided from a day on, a day of the week before all days, the class before the grade level and that before the school,
-- and the later decision before the earlier. A day that works as another rings as that. The usual schedule is that of the
-- weekday, whatever is decided for the very day. Inlined into whoever asks, so row-level security is the asker's.
create function bell_schedule_on(of_class bigint, on_day date, usual boolean)
    returns table (schedule_id bigint)
    language sql stable as $$
    select u.schedule_id
    from school_class c
    join bell_use u on u.annulled_at is null and u.starts <= on_day
        and (u.ends is null or not usual and u.ends >= on_day)
        and (u.class_id is null or u.class_id = c.id)
        and (u.grade_level is null or u.grade_level = c.grade_level)
    join bell_schedule s on s.id = u.schedule_id
    where c.id = of_class
      and (u.weekday is null or u.weekday = case when usual then extract(isodow from on_day)
               else coalesce((select m.works_as from moved_day m where m.day = on_day and m.annulled_at is null
                              and m.school_id = c.school_id), extract(isodow from on_day)) end)
      and (s.shift is null or s.shift = coalesce((
               select k.shift from class_shift k where k.class_id = c.id and k.starts <= on_day and k.annulled_at is null
               order by k.starts desc, k.id desc limit 1), 1))
    order by u.ends is null, u.weekday is null, u.class_id is null, u.grade_level is null, s.shift is null, u.starts desc,
             u.id desc
    limit 1
$$;
create function bells_on(of_class bigint, on_day date, usual boolean)
    returns table (schedule_id bigint, number smallint, starts time, ends time)
    language sql stable as $$
    select t.schedule_id, t.number, t.starts, t.ends
    from bell_schedule_on(of_class, on_day, usual) u join bell_time t on t.schedule_id = u.schedule_id
$$;
-- Whether two lessons of one day are held at the same time: by their times, by their numbers where one has no bell.
create function bells_meet(number integer, starts time, ends time, other integer, other_starts time, other_ends time)
    returns boolean language sql immutable as $$
    select case when starts is null or other_starts is null then number = other
                else starts < other_ends and other_starts < ends end
$$;
revoke all on function bell_schedule_on(bigint, date, boolean), bells_on(bigint, date, boolean),
    bells_meet(integer, time, time, integer, time, time) from public;
grant execute on function bell_schedule_on(bigint, date, boolean), bells_on(bigint, date, boolean),
    bells_meet(integer, time, time, integer, time, time) to ${appRole};

-- A draft may be of one class only: its homeroom teacher's. It says from which version it was begun.
alter table timetable_version
    add column class_id bigint,
    add column base_id bigint,
    add foreign key (school_id, class_id) references school_class (school_id, id),
    add check (class_id is null or state <> 'published');

-- A lesson may be held in another room than the timetable says.
alter table lesson_change drop constraint lesson_change_what_check;
alter table lesson_change add check (what in
    ('added', 'cancelled', 'restored', 'teacher', 'moved', 'substituted', 'substitution ended', 'room'));

-- A calendar program is told of another room, too.
drop trigger lesson_calendar on lesson;
create trigger lesson_calendar before update of date, number, state, teacher_id, room on lesson for each row
    when ((old.date, old.number, old.state, old.teacher_id, old.room)
        is distinct from (new.date, new.number, new.state, new.teacher_id, new.room))
    execute function count_calendar_change();

-- A named group may have pupils of several classes: it belongs to the class that keeps it, and to those of its members.
-- These two say so in one place, inlined like the bells above.
create index group_member_student on group_member (student_id);
create function groups_of_pupil(pupil bigint) returns table (group_id bigint) language sql stable as $$
    select g.id from enrolment e join teaching_group g on g.class_id = e.class_id and g.name is null
    where e.student_id = pupil
    union
    select m.group_id from group_member m where m.student_id = pupil
$$;
create function groups_of_class(of_class bigint) returns table (group_id bigint) language sql stable as $$
    select g.id from teaching_group g where g.class_id = of_class
    union
    select m.group_id from enrolment e join group_member m on m.student_id = e.student_id
        and m.valid_from <= coalesce(e.valid_until, 'infinity') and coalesce(m.valid_until, 'infinity') >= e.valid_from
    where e.class_id = of_class
$$;
revoke all on function groups_of_pupil(bigint), groups_of_class(bigint) from public;
grant execute on function groups_of_pupil(bigint), groups_of_class(bigint) to ${appRole};
