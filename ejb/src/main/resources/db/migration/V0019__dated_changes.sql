-- The year as dated facts: days off of the school, of a grade level or of one class, days that work as another, drafts of a
-- timetable, lessons that were cancelled, moved or added, and who stands in for whom. What ends is annulled, never removed.

alter table day_off drop constraint day_off_kind_check;
alter table day_off
    add check (kind in ('break', 'holiday', 'quarantine', 'remote')),
    add column grade_level smallint check (grade_level between 1 and 11),
    add column class_id bigint,
    add column document_number text check (length(btrim(document_number)) between 1 and 40),
    add column document_date date,
    add column decided_by bigint,
    add column decided_at timestamptz,
    add column annulled_by bigint,
    add column annulled_at timestamptz,
    add check (num_nonnulls(grade_level, class_id) <= 1),
    add check ((document_number is null) = (document_date is null)),
    add check ((annulled_by is null) = (annulled_at is null)),
    add foreign key (school_id, class_id) references school_class (school_id, id);
create index day_off_days on day_off (school_id, ends);

-- A day that has the lessons of another day of the week, such as a Saturday worked for a Friday.
create table moved_day (
    id              bigint primary key,
    school_id       bigint not null references school,
    school_year_id  bigint not null,
    day             date not null,
    works_as        smallint not null check (works_as between 1 and 7),
    document_number text check (length(btrim(document_number)) between 1 and 40),
    document_date   date,
    decided_by      bigint not null,
    decided_at      timestamptz not null,
    annulled_by     bigint,
    annulled_at     timestamptz,
    check ((document_number is null) = (document_date is null)),
    check ((annulled_by is null) = (annulled_at is null)),
    check (works_as <> extract(isodow from day)),
    foreign key (school_id, school_year_id) references school_year (school_id, id)
);
create unique index moved_day_once on moved_day (school_id, day) where annulled_at is null;

-- A draft acts nowhere until it is published from a day on; a version that a later decision took the place of before it
-- ever acted is superseded.
alter table timetable_version
    add column state text not null default 'published' check (state in ('draft', 'published', 'superseded')),
    add column name text not null default '' check (length(name) <= 100),
    add column made_by bigint,
    add column published_at timestamptz,
    add column version integer not null default 1;
-- Lessons of every week, of the odd or of the even ones, counted from the week in which the school year begins.
alter table timetable_slot
    add column weeks smallint not null default 0 check (weeks between 0 and 2),
    add column removed boolean not null default false;
create index timetable_slot_version on timetable_slot (version_id);

alter table lesson
    add column room text check (length(room) <= 20),
    add column origin text not null default 'timetable' check (origin in ('timetable', 'added', 'moved')),
    add column moved_from bigint,
    add column cause text check (cause in ('calendar', 'timetable', 'decision', 'moved')),
    add column cause_note text not null default '' check (length(cause_note) <= 200);

-- What happened to a lesson after it was laid out, in order.
create table lesson_change (
    id              bigint primary key default nextval('entity_id'),
    school_id       bigint not null references school,
    lesson_id       bigint not null,
    what            text not null check (what in
                    ('added', 'cancelled', 'restored', 'teacher', 'moved', 'substituted', 'substitution ended')),
    cause           text not null check (cause in ('calendar', 'timetable', 'decision')),
    note            text not null default '' check (length(note) <= 500),
    actor_id        bigint not null,
    at              timestamptz not null,
    foreign key (school_id, lesson_id) references lesson (school_id, id)
);
create index lesson_change_lesson on lesson_change (lesson_id);
create index lesson_change_at on lesson_change (school_id, at);

-- Who stands in, by which order, and for which hours it is paid: a lesson taken over (replace) or taught beside an own one
-- (merge).
alter table substitution
    add column kind text not null default 'replace' check (kind in ('replace', 'merge')),
    add column absent_id bigint,
    add column order_number text check (length(btrim(order_number)) between 1 and 40),
    add column order_date date,
    add column decided_by bigint,
    add column decided_at timestamptz,
    add column annulled_by bigint,
    add column annulled_at timestamptz,
    add check ((order_number is null) = (order_date is null)),
    add check ((annulled_by is null) = (annulled_at is null)),
    add foreign key (school_id, absent_id) references person (school_id, id);
create unique index substitution_once on substitution (lesson_id) where decided_at is not null and annulled_at is null;
-- The few that hold just now are asked for with every page and every mark.
create index substitution_until on substitution (school_id, valid_until);

grant select, insert, update on moved_day to ${appRole};
grant select, insert on lesson_change to ${appRole};
create trigger lesson_change_append_only before update or delete or truncate on lesson_change
    for each statement execute function refuse_change();

do $$
declare
    tenant text;
begin
    foreach tenant in array array['moved_day', 'lesson_change']
    loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format('create policy own_school on %I to ${appRole}
            using (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))
            with check (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))', tenant);
        execute format('create policy owner_all on %I to ${ownerRole} using (true) with check (true)', tenant);
    end loop;
end $$;

-- The load of pupils that the sanitary rules allow: the same for every school, dated, since the rules end and are renewed.
create table sanitary_limit (
    grade_from      smallint not null check (grade_from between 1 and 11),
    grade_to        smallint not null check (grade_to between grade_from and 11),
    lessons_a_day   smallint not null,
    -- once a week a day may have one lesson more, at the cost of physical education
    longer_days     smallint not null default 0,
    week_of_five    smallint not null,
    -- null where six days are not allowed at all
    week_of_six     smallint,
    source          text not null,
    valid_from      date not null,
    valid_until     date,
    primary key (grade_from, valid_from)
);
insert into sanitary_limit values
    (1, 1, 4, 1, 21, null, 'СП 2.4.3648-20, СанПиН 1.2.3685-21', '2021-03-01', null),
    (2, 4, 5, 1, 23, 26, 'СП 2.4.3648-20, СанПиН 1.2.3685-21', '2021-03-01', null),
    (5, 5, 6, 0, 29, 32, 'СП 2.4.3648-20, СанПиН 1.2.3685-21', '2021-03-01', null),
    (6, 6, 6, 0, 30, 33, 'СП 2.4.3648-20, СанПиН 1.2.3685-21', '2021-03-01', null),
    (7, 7, 7, 0, 32, 35, 'СП 2.4.3648-20, СанПиН 1.2.3685-21', '2021-03-01', null),
    (8, 9, 7, 0, 33, 36, 'СП 2.4.3648-20, СанПиН 1.2.3685-21', '2021-03-01', null),
    (10, 11, 7, 0, 34, 37, 'СП 2.4.3648-20, СанПиН 1.2.3685-21', '2021-03-01', null);
grant select on sanitary_limit to ${appRole};
