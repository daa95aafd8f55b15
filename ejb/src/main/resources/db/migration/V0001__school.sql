-- The school: everything the journal stands on. Every table of a school carries school_id and is closed by
-- row-level security at the end of this file. Identifiers come in steps of 50 (allocationSize of the entities).

revoke create on schema public from public;
grant usage on schema public to ${appRole};

create sequence entity_id start with 50 increment by 50;

-- shared ---------------------------------------------------------------------------------------------------------

-- One row per organisation: schools, and the municipality that looks after them.
create table school (
    id              bigint primary key,
    kind            text not null check (kind in ('school', 'municipality')),
    sourced_id      text,
    name            text not null,
    short_name      text not null,
    locality        text not null default '',
    zone            text not null default 'Europe/Moscow',
    created_at      timestamptz not null default now()
);

-- What a school decides for itself, with the local act it rests on.
create table setting (
    school_id       bigint not null references school,
    key             text not null,
    value           text not null,
    document_number text,
    document_date   date,
    primary key (school_id, key)
);

-- calendar -------------------------------------------------------------------------------------------------------

create table school_year (
    id              bigint primary key,
    school_id       bigint not null references school,
    sourced_id      text,
    starts          date not null,
    ends            date not null,
    check (starts < ends)
);

create table term (
    id              bigint primary key,
    school_id       bigint not null references school,
    school_year_id  bigint not null references school_year,
    sourced_id      text,
    scheme          text not null check (scheme in ('quarter', 'trimester', 'semester', 'module')),
    number          smallint not null check (number between 1 and 6),
    starts          date not null,
    ends            date not null,
    state           text not null default 'open' check (state in ('open', 'sealed')),
    sealed_at       timestamptz,
    sealed_by       bigint,
    version         integer not null default 1,
    check (starts < ends),
    unique (school_year_id, scheme, number)
);

create table day_off (
    id              bigint primary key,
    school_id       bigint not null references school,
    school_year_id  bigint not null references school_year,
    starts          date not null,
    ends            date not null,
    kind            text not null check (kind in ('break', 'holiday', 'quarantine')),
    name            text not null,
    check (starts <= ends)
);

create table bell (
    school_id       bigint not null references school,
    number          smallint not null check (number between 1 and 12),
    starts          time not null,
    ends            time not null,
    primary key (school_id, number)
);

-- people: the one home of personal data --------------------------------------------------------------------------

create table person (
    id              bigint primary key,
    school_id       bigint not null references school,
    sourced_id      text,
    surname         text not null check (surname <> ''),
    given_name      text not null check (given_name <> ''),
    patronymic      text,
    birth_date      date,
    sex             char(1) check (sex in ('m', 'f')),
    phone           text,
    email           text,
    version         integer not null default 1
);
create unique index person_sourced on person (school_id, sourced_id) where sourced_id is not null;

create table guardianship (
    school_id       bigint not null references school,
    guardian_id     bigint not null references person,
    student_id      bigint not null references person,
    relation        text not null check (relation in ('mother', 'father', 'guardian')),
    since           date not null,
    until           date,
    primary key (guardian_id, student_id, since)
);
create index guardianship_student on guardianship (student_id);

-- identity -------------------------------------------------------------------------------------------------------

create table account (
    id              bigint primary key,
    school_id       bigint not null references school,
    person_id       bigint references person,
    login           text not null check (login = lower(login) and login <> ''),
    password_hash   text not null,
    display_name    text not null,
    language        text not null default 'ru' check (language in ('ru', 'en')),
    state           text not null default 'active' check (state in ('active', 'blocked')),
    version         integer not null default 1,
    unique (login)
);
create index account_school on account (school_id);
create index account_person on account (person_id);

create table account_role (
    school_id       bigint not null references school,
    account_id      bigint not null references account,
    role            text not null,
    valid_from      date not null,
    valid_until     date,
    primary key (account_id, role, valid_from)
);

-- Attempts to sign in, by the name as typed (digest), so that unknown names are counted like known ones.
create table sign_in_attempt (
    id              bigint generated always as identity primary key,
    login_digest    bytea not null,
    address         text not null,
    succeeded       boolean not null,
    at              timestamptz not null default now()
);
create index sign_in_attempt_recent on sign_in_attempt (login_digest, at);

-- curriculum -----------------------------------------------------------------------------------------------------

create table subject (
    id              bigint primary key,
    school_id       bigint not null references school,
    sourced_id      text,
    name            text not null,
    short_name      text not null,
    area            text not null default ''
);

-- The curriculum plan: hours a week and the kind of marking, per subject and grade level.
create table curriculum_line (
    school_id       bigint not null references school,
    school_year_id  bigint not null references school_year,
    subject_id      bigint not null references subject,
    grade_level     smallint not null check (grade_level between 1 and 11),
    weekly_hours    numeric(4, 2) not null check (weekly_hours >= 0),
    marking         text not null check (marking in ('scale', 'passfail', 'none')),
    primary key (school_year_id, subject_id, grade_level)
);

-- roster ---------------------------------------------------------------------------------------------------------

create table school_class (
    id              bigint primary key,
    school_id       bigint not null references school,
    school_year_id  bigint not null references school_year,
    sourced_id      text,
    grade_level     smallint not null check (grade_level between 1 and 11),
    letter          text not null check (letter <> ''),
    scheme          text not null check (scheme in ('quarter', 'trimester', 'semester', 'module')),
    unique (school_year_id, grade_level, letter)
);

create table homeroom (
    school_id       bigint not null references school,
    class_id        bigint not null references school_class,
    teacher_id      bigint not null references person,
    valid_from      date not null,
    valid_until     date,
    primary key (class_id, teacher_id, valid_from)
);
create index homeroom_teacher on homeroom (teacher_id);

create table enrolment (
    id              bigint primary key,
    school_id       bigint not null references school,
    class_id        bigint not null references school_class,
    student_id      bigint not null references person,
    valid_from      date not null,
    valid_until     date,
    check (valid_until is null or valid_until >= valid_from)
);
create index enrolment_class on enrolment (class_id);
create index enrolment_student on enrolment (student_id);

-- A teaching group is a class in a subject, or a named part of it with members of its own.
create table teaching_group (
    id              bigint primary key,
    school_id       bigint not null references school,
    class_id        bigint not null references school_class,
    subject_id      bigint not null references subject,
    sourced_id      text,
    name            text,
    marking         text not null check (marking in ('scale', 'passfail', 'none'))
);
create index teaching_group_class on teaching_group (class_id);

create table group_member (
    school_id       bigint not null references school,
    group_id        bigint not null references teaching_group,
    student_id      bigint not null references person,
    valid_from      date not null,
    valid_until     date,
    primary key (group_id, student_id, valid_from)
);

create table teaching_load (
    id              bigint primary key,
    school_id       bigint not null references school,
    group_id        bigint not null references teaching_group,
    teacher_id      bigint not null references person,
    weekly_hours    numeric(4, 2) not null,
    valid_from      date not null,
    valid_until     date
);
create index teaching_load_group on teaching_load (group_id);
create index teaching_load_teacher on teaching_load (teacher_id);

-- timetable ------------------------------------------------------------------------------------------------------

create table timetable_version (
    id              bigint primary key,
    school_id       bigint not null references school,
    school_year_id  bigint not null references school_year,
    valid_from      date not null,
    valid_until     date
);

create table timetable_slot (
    id              bigint primary key,
    school_id       bigint not null references school,
    version_id      bigint not null references timetable_version,
    group_id        bigint not null references teaching_group,
    weekday         smallint not null check (weekday between 1 and 7),
    number          smallint not null check (number between 1 and 12),
    room            text
);
create index timetable_slot_group on timetable_slot (group_id);

-- record: the chained, append-only record of every page ------------------------------------------------------------

create table page_head (
    page_id         bigint primary key,
    school_id       bigint not null references school,
    seq             bigint not null default 0,
    hash            bytea not null
);

create table page_record (
    page_id         bigint not null references page_head,
    seq             bigint not null,
    school_id       bigint not null,
    payload         text not null,
    previous_hash   bytea not null,
    hash            bytea not null,
    primary key (page_id, seq)
);

-- The answer once given to an edit, by the identifier its client made: a retry gets the same answer.
create table operation (
    op_id           uuid primary key,
    school_id       bigint not null,
    page_id         bigint not null,
    actor_id        bigint not null,
    answer          text not null,
    at              timestamptz not null
);

-- lesson ---------------------------------------------------------------------------------------------------------

create table work_type (
    id              bigint primary key,
    school_id       bigint not null references school,
    name            text not null,
    weight          smallint not null check (weight between 1 and 10),
    is_default      boolean not null default false
);

-- A page of the journal: teaching group x term. Its term marks are cells of a column of their own.
create table page (
    id              bigint primary key references page_head,
    school_id       bigint not null references school,
    group_id        bigint not null references teaching_group,
    term_id         bigint not null references term,
    term_column_id  bigint not null unique,
    -- follows the term's seal; read under the head's lock, so that no save slips past it
    sealed          boolean not null default false,
    unique (group_id, term_id)
);
create index page_term on page (term_id);

create table lesson (
    id              bigint primary key,
    school_id       bigint not null references school,
    page_id         bigint not null references page,
    group_id        bigint not null references teaching_group,
    date            date not null,
    number          smallint not null check (number between 1 and 12),
    state           text not null default 'planned' check (state in ('planned', 'cancelled')),
    teacher_id      bigint not null references person,
    work_type_id    bigint references work_type,
    topic           text not null default '' check (length(topic) <= 500),
    homework        text not null default '' check (length(homework) <= 2000),
    -- when the topic was first written, and when the presence of the class was first recorded
    topic_at        timestamptz,
    homework_at     timestamptz,
    entered_at      timestamptz,
    author_id       bigint,
    version         integer not null default 0,
    unique (group_id, date, number)
);
create index lesson_page on lesson (page_id, date, number);
create index lesson_teacher_date on lesson (teacher_id, date);

-- A dated right of another teacher to keep exactly one lesson.
create table substitution (
    id              bigint primary key,
    school_id       bigint not null references school,
    lesson_id       bigint not null references lesson,
    substitute_id   bigint not null references person,
    valid_from      timestamptz not null,
    valid_until     timestamptz not null,
    reason          text not null default ''
);
create index substitution_lesson on substitution (lesson_id);
create index substitution_substitute on substitution (substitute_id);

-- One cell of a page: marks and presence of one pupil in one column (a lesson, or the page's term column).
-- An empty cell that once held something stays as a row: versions only grow.
create table cell (
    school_id       bigint not null,
    page_id         bigint not null references page,
    column_id       bigint not null,
    student_id      bigint not null,
    text            text not null,
    marks           smallint[] not null default '{}',
    presence        smallint not null default 0,
    version         integer not null check (version > 0),
    author_id       bigint not null,
    changed_at      timestamptz not null,
    primary key (column_id, student_id)
);
create index cell_page on cell (page_id);
create index cell_student on cell (student_id);

-- archive --------------------------------------------------------------------------------------------------------

-- A run of a night job that people may watch; the Jakarta Batch execution behind it is execution_id.
create table job_run (
    id              bigint primary key,
    school_id       bigint not null references school,
    job             text not null,
    job_key         text not null,
    execution_id    bigint,
    status          text not null,
    done            integer not null default 0,
    total           integer not null default 0,
    started_by      bigint,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    message         text,
    version         integer not null default 1
);
create unique index job_run_once on job_run (school_id, job, job_key) where status in ('STARTING', 'STARTED', 'STOPPING');

create table archive (
    id              bigint primary key,
    school_id       bigint not null references school,
    term_id         bigint not null references term,
    job_run_id      bigint references job_run,
    as_of           timestamptz not null,
    state           text not null check (state in ('building', 'finished', 'failed')),
    folder          text not null,
    expected        integer not null default 0,
    finished_at     timestamptz,
    intact          boolean,
    complete        boolean,
    manifest_sha256 text,
    version         integer not null default 1
);

create table archive_file (
    archive_id      bigint not null references archive,
    school_id       bigint not null references school,
    name            text not null,
    class_id        bigint not null references school_class,
    page_id         bigint,
    kind            text not null,
    sha256          text not null,
    bytes           bigint not null,
    primary key (archive_id, name)
);

-- Reports that the night makes and people download.
create table report_file (
    id              bigint primary key,
    school_id       bigint not null references school,
    report          text not null,
    starts          date not null,
    ends            date not null,
    name            text not null,
    bytes           bytea not null,
    made_at         timestamptz not null,
    unique (school_id, report, starts, ends)
);

-- rights ---------------------------------------------------------------------------------------------------------

grant usage on sequence entity_id to ${appRole};
grant select, insert, update on
    school, setting, school_year, term, day_off, bell, person, guardianship, account, account_role, subject,
    curriculum_line, school_class, homeroom, enrolment, teaching_group, group_member, teaching_load, timetable_version,
    timetable_slot, page_head, page, work_type, lesson, substitution, cell, job_run, archive, archive_file, report_file
    to ${appRole};
-- The record is append-only, and so are the answers once given and the attempts to sign in.
grant select, insert on page_record, operation, sign_in_attempt to ${appRole};

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the record of % is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger page_record_append_only before update or delete or truncate on page_record
    for each statement execute function refuse_change();
create trigger operation_append_only before update or delete or truncate on operation
    for each statement execute function refuse_change();

-- One school sees itself: "not set" and "empty" see nothing. The setting is read once per statement.
do $$
declare
    tenant text;
begin
    foreach tenant in array array[
        'setting', 'school_year', 'term', 'day_off', 'bell', 'person', 'guardianship', 'account', 'account_role',
        'subject', 'curriculum_line', 'school_class', 'homeroom', 'enrolment', 'teaching_group', 'group_member',
        'teaching_load', 'timetable_version', 'timetable_slot', 'page_head', 'page_record', 'operation', 'work_type',
        'page', 'lesson', 'substitution', 'cell', 'job_run', 'archive', 'archive_file', 'report_file']
    loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format('create policy own_school on %I to ${appRole}
            using (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))
            with check (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))', tenant);
        execute format('create policy owner_all on %I to ${ownerRole} using (true) with check (true)', tenant);
    end loop;
end $$;

-- The one door before a school is known: who may be behind a login. Runs with the owner's sight.
create function account_for_sign_in(wanted text)
    returns table (account_id bigint, school_id bigint, password_hash text)
    language sql stable security definer set search_path = public as $$
    select a.id, a.school_id, a.password_hash from account a where a.login = lower(wanted) and a.state = 'active'
$$;
revoke all on function account_for_sign_in(text) from public;
grant execute on function account_for_sign_in(text) to ${appRole};
