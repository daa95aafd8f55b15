-- Pupils move by orders: they are admitted, transferred, leave and return from a day on. What an order changed is kept step
-- by step, so that it can be annulled; marks of another school come with their source.

-- A pupil belongs to one class at a time. An enrolment that was taken back belongs nowhere.
alter table enrolment
    add constraint of_school_enrolment unique (school_id, id),
    add constraint enrolment_one_class exclude using gist
        (int8range(student_id, student_id, '[]') with &&, daterange(valid_from, valid_until, '[]') with &&)
        where (taken_back_by = 0);

-- A load that ended before it began acted on no day.
delete from teaching_load where valid_until < valid_from;
alter table teaching_load add constraint teaching_load_days check (valid_until is null or valid_until >= valid_from);

create table movement_order (
    id              bigint primary key,
    school_id       bigint not null references school,
    kind            text not null check (kind in ('admission', 'transfer', 'leaving', 'return')),
    number          text not null check (length(btrim(number)) between 1 and 40),
    date            date not null,
    entered_by      bigint not null,
    entered_at      timestamptz not null,
    annulled_by     bigint,
    annulled_at     timestamptz,
    annulment       text check (length(annulment) between 1 and 500),
    check ((annulled_at is null) = (annulled_by is null)),
    check ((annulled_at is null) = (annulment is null)),
    unique (school_id, id),
    foreign key (school_id, entered_by) references account (school_id, id),
    foreign key (school_id, annulled_by) references account (school_id, id)
);
create index movement_order_date on movement_order (school_id, date);

create table movement_order_file (
    order_id        bigint primary key,
    school_id       bigint not null references school,
    media_type      text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    bytes           bytea not null check (length(bytes) between 1 and 5242880),
    foreign key (school_id, order_id) references movement_order (school_id, id)
);

-- What an order says of one pupil. Place is the school the pupil came from or went to.
create table movement (
    order_id        bigint primary key,
    school_id       bigint not null references school,
    student_id      bigint not null,
    acts_from       date not null,
    from_class_id   bigint,
    to_class_id     bigint,
    place           text not null default '' check (length(place) <= 200),
    reason          text not null default '' check (length(reason) <= 500),
    check (from_class_id is distinct from to_class_id),
    unique (school_id, order_id),
    foreign key (school_id, order_id) references movement_order (school_id, id),
    foreign key (school_id, student_id) references person (school_id, id),
    foreign key (school_id, from_class_id) references school_class (school_id, id),
    foreign key (school_id, to_class_id) references school_class (school_id, id)
);
create index movement_student on movement (student_id, acts_from);

-- What a movement did to the pupil's belonging to a class or a group: began it, or ended it where it ran on.
create table movement_step (
    id              bigint primary key default nextval('entity_id'),
    school_id       bigint not null references school,
    order_id        bigint not null,
    enrolment_id    bigint,
    group_id        bigint,
    since           date not null,
    ended           boolean not null,
    until_before    date,
    check (num_nonnulls(enrolment_id, group_id) = 1),
    check (ended or until_before is null),
    foreign key (school_id, order_id) references movement (school_id, order_id),
    foreign key (school_id, enrolment_id) references enrolment (school_id, id),
    foreign key (school_id, group_id) references teaching_group (school_id, id)
);
create index movement_step_order on movement_step (order_id);

-- The number of a pupil's file in the alphabetical register: К-15. It is given once and stays.
create table student_file (
    student_id      bigint primary key,
    school_id       bigint not null references school,
    letter          text not null check (length(letter) = 1),
    number          integer not null check (number > 0),
    given_at        timestamptz not null default now(),
    unique (school_id, letter, number),
    foreign key (school_id, student_id) references person (school_id, id)
);

-- A mark earned in another school, as its document tells it. Never changed: annulled, and entered anew.
create table brought_mark (
    id              bigint primary key,
    school_id       bigint not null references school,
    op_id           uuid not null unique,
    student_id      bigint not null,
    subject_id      bigint not null,
    day             date not null,
    text            text not null check (length(text) between 1 and 20),
    marks           smallint[] not null check (cardinality(marks) > 0),
    work_type_id    bigint,
    work_title      text not null default '' check (length(work_title) <= 120),
    source_school   text not null check (length(btrim(source_school)) between 1 and 200),
    document        text not null check (length(btrim(document)) between 1 and 200),
    replaces        bigint,
    entered_by      bigint not null,
    entered_at      timestamptz not null,
    annulled_by     bigint,
    annulled_at     timestamptz,
    annulment       text check (length(annulment) between 1 and 500),
    check ((annulled_at is null) = (annulled_by is null)),
    check ((annulled_at is null) = (annulment is null)),
    unique (school_id, id),
    foreign key (school_id, student_id) references person (school_id, id),
    foreign key (school_id, subject_id) references subject (school_id, id),
    foreign key (school_id, work_type_id) references work_type (school_id, id),
    foreign key (school_id, replaces) references brought_mark (school_id, id),
    foreign key (school_id, entered_by) references account (school_id, id),
    foreign key (school_id, annulled_by) references account (school_id, id)
);
create index brought_mark_student on brought_mark (student_id, subject_id, day);

grant select, insert on movement_order, movement_order_file, movement, movement_step, student_file, brought_mark
    to ${appRole};
grant update (annulled_by, annulled_at, annulment) on brought_mark to ${appRole};
create trigger movement_append_only before update or delete or truncate on movement
    for each statement execute function refuse_change();
create trigger movement_step_append_only before update or delete or truncate on movement_step
    for each statement execute function refuse_change();
create trigger movement_order_annulled_once before update on movement_order
    for each row when (old.annulled_at is not null) execute function refuse_second_decision();
create trigger brought_mark_annulled_once before update on brought_mark
    for each row when (old.annulled_at is not null) execute function refuse_second_decision();

do $$
declare
    tenant text;
begin
    foreach tenant in array array['movement_order', 'movement_order_file', 'movement', 'movement_step', 'student_file',
                                  'brought_mark']
    loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format('create policy own_school on %I to ${appRole}
            using (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))
            with check (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))', tenant);
        execute format('create policy owner_all on %I to ${ownerRole} using (true) with check (true)', tenant);
    end loop;
end $$;

-- Annuls an order of the school that is set: what it began is hidden as an import that was taken back is, what it ended runs
-- on as before. Whether it may be, is asked before. Runs with the owner's sight, since what is hidden is not to be seen
-- afterwards.
create function annul_movement_order(wanted bigint, by_account bigint, why text) returns void
    language plpgsql volatile security definer set search_path = public as $$
declare
    pupil bigint;
begin
    select m.student_id into pupil from movement m
    where m.order_id = wanted and m.school_id = nullif(current_setting('ej.school', true), '')::bigint;
    if pupil is null then
        raise exception 'no such order' using errcode = 'foreign_key_violation';
    end if;
    update enrolment e set taken_back_by = wanted
    from movement_step s where s.order_id = wanted and not s.ended and e.id = s.enrolment_id;
    update group_member g set taken_back_by = wanted
    from movement_step s where s.order_id = wanted and not s.ended
      and g.group_id = s.group_id and g.student_id = pupil and g.valid_from = s.since and g.taken_back_by = 0;
    update enrolment e set valid_until = s.until_before
    from movement_step s where s.order_id = wanted and s.ended and e.id = s.enrolment_id;
    update group_member g set valid_until = s.until_before
    from movement_step s where s.order_id = wanted and s.ended
      and g.group_id = s.group_id and g.student_id = pupil and g.valid_from = s.since and g.taken_back_by = 0;
    update movement_order set annulled_by = by_account, annulled_at = now(), annulment = why where id = wanted;
end $$;
revoke all on function annul_movement_order(bigint, bigint, text) from public;
grant execute on function annul_movement_order(bigint, bigint, text) to ${appRole};
