-- The window in which entries are changed freely, its extensions, and corrections after it.

-- While it holds, lessons since a day are open again to one teacher or to all who teach one class. Revoked, never removed.
create table entry_extension (
    id              bigint primary key,
    school_id       bigint not null references school,
    teacher_id      bigint,
    class_id        bigint,
    lessons_since   date not null,
    valid_from      date not null,
    valid_until     date not null,
    reason          text not null check (length(btrim(reason)) between 1 and 500),
    granted_by      bigint not null,
    granted_at      timestamptz not null,
    revoked_by      bigint,
    revoked_at      timestamptz,
    check (num_nonnulls(teacher_id, class_id) = 1),
    check (valid_until >= valid_from),
    check ((revoked_by is null) = (revoked_at is null)),
    foreign key (school_id, teacher_id) references person (school_id, id),
    foreign key (school_id, class_id) references school_class (school_id, id),
    foreign key (school_id, granted_by) references account (school_id, id),
    foreign key (school_id, revoked_by) references account (school_id, id)
);
create index entry_extension_teacher on entry_extension (teacher_id) where teacher_id is not null;
create index entry_extension_class on entry_extension (class_id) where class_id is not null;

-- A correction of one cell that is closed to its teacher: asked for by her, decided by another person. The salt goes with
-- the reason into the digest that the page's chain keeps.
create table correction (
    id              bigint primary key,
    school_id       bigint not null references school,
    op_id           uuid not null,
    page_id         bigint not null,
    column_id       bigint not null,
    student_id      bigint not null,
    text_before     text not null,
    version_before  integer not null check (version_before >= 0),
    text_wanted     text not null check (length(text_wanted) <= 26),
    reason          text not null check (length(btrim(reason)) between 1 and 500),
    salt            text not null,
    asked_by        bigint not null,
    asked_at        timestamptz not null,
    state           text not null default 'asked' check (state in ('asked', 'approved', 'refused', 'withdrawn')),
    decided_by      bigint,
    decided_at      timestamptz,
    decision_note   text not null default '' check (length(decision_note) <= 500),
    act_number      text check (length(btrim(act_number)) between 1 and 40),
    act_date        date,
    unique (school_id, op_id),
    check ((state = 'asked') = (decided_at is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((act_number is null) = (act_date is null)),
    check (act_number is null or state = 'approved'),
    check (state in ('asked', 'withdrawn') or decided_by <> asked_by),
    check (state <> 'refused' or btrim(decision_note) <> ''),
    foreign key (school_id, page_id) references page (school_id, id),
    foreign key (school_id, student_id) references person (school_id, id),
    foreign key (school_id, asked_by) references person (school_id, id),
    foreign key (school_id, decided_by) references person (school_id, id)
);
create index correction_page on correction (page_id);
create index correction_asker on correction (asked_by, asked_at);
-- one request at a time for a cell
create unique index correction_waiting on correction (column_id, student_id) where state = 'asked';

-- rights: what was asked or granted stays as it was; a decision is put beside it once
grant select, insert on entry_extension, correction to ${appRole};
grant update (revoked_by, revoked_at) on entry_extension to ${appRole};
grant update (state, decided_by, decided_at, decision_note, act_number, act_date) on correction to ${appRole};

create function refuse_second_decision() returns trigger language plpgsql as $$
begin
    raise exception 'the row of % is decided already', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger entry_extension_revoked_once before update on entry_extension
    for each row when (old.revoked_at is not null) execute function refuse_second_decision();
create trigger correction_decided_once before update on correction
    for each row when (old.state <> 'asked') execute function refuse_second_decision();

do $$
declare
    tenant text;
begin
    foreach tenant in array array['entry_extension', 'correction'] loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format('create policy own_school on %I to ${appRole}
            using (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))
            with check (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))', tenant);
        execute format('create policy owner_all on %I to ${ownerRole} using (true) with check (true)', tenant);
    end loop;
end $$;
