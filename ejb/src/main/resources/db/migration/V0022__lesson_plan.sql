-- Lesson plans: what a teacher means to do in a subject and grade level, hour by hour, and how it was adjusted when hours
-- were lost. Topics come into lessons only as a suggestion; what was given is told by the lessons' own topics.

create table lesson_plan (
    id              bigint primary key,
    school_id       bigint not null references school,
    school_year_id  bigint not null,
    subject_id      bigint not null,
    grade_level     smallint not null check (grade_level between 1 and 11),
    teacher_id      bigint not null,
    made_at         timestamptz not null default now(),
    -- of the plan with all that belongs to it
    version         integer not null default 1,
    unique (school_id, id),
    foreign key (school_id, school_year_id) references school_year (school_id, id),
    foreign key (school_id, subject_id) references subject (school_id, id),
    foreign key (school_id, teacher_id) references person (school_id, id)
);
create index lesson_plan_teacher on lesson_plan (teacher_id);

create table lesson_plan_item (
    id              bigint primary key,
    school_id       bigint not null references school,
    plan_id         bigint not null,
    position        integer not null check (position > 0),
    section         text not null default '' check (length(section) <= 200),
    topic           text not null check (length(topic) <= 500 and btrim(topic) <> ''),
    hours           numeric(3, 1) not null check (hours between 0.5 and 8),
    kind            text not null check (kind in ('lesson', 'control', 'laboratory', 'practical')),
    homework        text not null default '' check (length(homework) <= 2000),
    state           text not null default 'active' check (state in ('active', 'removed')),
    unique (school_id, id),
    foreign key (school_id, plan_id) references lesson_plan (school_id, id)
);
create index lesson_plan_item_plan on lesson_plan_item (plan_id, position) where state = 'active';

-- Which group is taught by which plan; one at a time.
create table lesson_plan_use (
    id              bigint primary key,
    school_id       bigint not null references school,
    plan_id         bigint not null,
    group_id        bigint not null,
    begun_at        timestamptz not null default now(),
    ended_at        timestamptz,
    foreign key (school_id, plan_id) references lesson_plan (school_id, id),
    foreign key (school_id, group_id) references teaching_group (school_id, id)
);
create unique index lesson_plan_use_one on lesson_plan_use (group_id) where ended_at is null;
create index lesson_plan_use_plan on lesson_plan_use (plan_id);

-- How the plan of one group goes on after lessons were lost. Approved by another person than the one who asked.
create table plan_adjustment (
    id              bigint primary key,
    school_id       bigint not null references school,
    plan_id         bigint not null,
    group_id        bigint not null,
    made_on         date not null,
    reason          text not null check (reason in ('holiday', 'illness', 'quarantine', 'other')),
    note            text not null default '' check (length(note) <= 500),
    teacher_id      bigint not null,
    asked_at        timestamptz not null,
    state           text not null default 'asked' check (state in ('asked', 'approved', 'returned', 'withdrawn')),
    decided_by      bigint,
    decided_at      timestamptz,
    decision_note   text not null default '' check (length(decision_note) <= 500),
    unique (school_id, id),
    check ((state = 'asked') = (decided_at is null)),
    check ((decided_by is null) = (decided_at is null)),
    check (state not in ('approved', 'returned') or decided_by <> teacher_id),
    check (state <> 'returned' or btrim(decision_note) <> ''),
    foreign key (school_id, plan_id) references lesson_plan (school_id, id),
    foreign key (school_id, group_id) references teaching_group (school_id, id),
    foreign key (school_id, teacher_id) references person (school_id, id),
    foreign key (school_id, decided_by) references person (school_id, id)
);
-- one request at a time for a group
create unique index plan_adjustment_waiting on plan_adjustment (group_id) where state = 'asked';
create index plan_adjustment_group on plan_adjustment (group_id);
create index plan_adjustment_teacher on plan_adjustment (teacher_id, asked_at);

create table plan_adjustment_line (
    school_id       bigint not null references school,
    adjustment_id   bigint not null,
    item_id         bigint not null,
    way             text not null check (way in ('merge', 'shorten', 'self')),
    hours_before    numeric(3, 1) not null check (hours_before > 0),
    hours_after     numeric(3, 1) not null check (hours_after >= 0),
    -- by the timetable without losses, and by what is really left; as told when it was asked for
    planned_on      date,
    expected_on     date,
    primary key (adjustment_id, item_id),
    check (hours_after < hours_before),
    check ((way = 'self') = (hours_after = 0)),
    foreign key (school_id, adjustment_id) references plan_adjustment (school_id, id),
    foreign key (school_id, item_id) references lesson_plan_item (school_id, id)
);
create index plan_adjustment_line_item on plan_adjustment_line (item_id);

-- rights: an adjustment stays as it was asked for; a decision is put beside it once
grant select, insert, update on lesson_plan, lesson_plan_item to ${appRole};
grant select, insert on lesson_plan_use, plan_adjustment, plan_adjustment_line to ${appRole};
grant update (ended_at) on lesson_plan_use to ${appRole};
grant update (state, decided_by, decided_at, decision_note) on plan_adjustment to ${appRole};
create trigger plan_adjustment_decided_once before update on plan_adjustment
    for each row when (old.state <> 'asked') execute function refuse_second_decision();
create trigger plan_adjustment_line_append_only before update or delete or truncate on plan_adjustment_line
    for each statement execute function refuse_change();

do $$
declare
    tenant text;
begin
    foreach tenant in array array['lesson_plan', 'lesson_plan_item', 'lesson_plan_use', 'plan_adjustment',
                                  'plan_adjustment_line']
    loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format('create policy own_school on %I to ${appRole}
            using (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))
            with check (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))', tenant);
        execute format('create policy owner_all on %I to ${ownerRole} using (true) with check (true)', tenant);
    end loop;
end $$;
