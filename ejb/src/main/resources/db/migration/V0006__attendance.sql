-- Whether the presence at a lesson was recorded, reasons of absence over days, and the notes of guardians behind them.

-- A letter of presence, or the word that all were there. Silence and marks record nothing.
alter table lesson add column attendance_at timestamptz, add column attendance_by bigint;
alter table lesson add constraint lesson_attendance check ((attendance_at is null) = (attendance_by is null));

update lesson l set attendance_at = c.changed_at, attendance_by = c.author_id
from (select distinct on (column_id) column_id, changed_at, author_id from cell
      where presence <> 0 order by column_id, changed_at) c
where c.column_id = l.id;

-- The chain of a class's reasons: they belong to no page.
create table absence_sheet (
    id              bigint primary key,
    school_id       bigint not null references school,
    class_id        bigint not null unique,
    unique (school_id, id),
    foreign key (school_id, id) references page_head (school_id, page_id),
    foreign key (school_id, class_id) references school_class (school_id, id)
);

-- What a guardian writes of days missed, or to be missed. Presence is a code: 2 excused, 3 ill, 4 unexcused.
create table absence_note (
    id              bigint primary key,
    school_id       bigint not null references school,
    op_id           uuid not null unique,
    guardian_id     bigint not null,
    student_id      bigint not null,
    starts          date not null,
    ends            date not null,
    presence        smallint not null check (presence in (2, 3)),
    text            text not null check (length(text) <= 1000),
    at              timestamptz not null,
    state           text not null default 'new' check (state in ('new', 'accepted', 'declined')),
    decided_by      bigint,
    decided_at      timestamptz,
    answer          text not null default '' check (length(answer) <= 1000),
    check (starts <= ends),
    check ((state = 'new') = (decided_at is null)),
    check ((decided_at is null) = (decided_by is null)),
    unique (school_id, id),
    foreign key (school_id, guardian_id) references person (school_id, id),
    foreign key (school_id, student_id) references person (school_id, id),
    foreign key (school_id, decided_by) references person (school_id, id)
);
create index absence_note_student on absence_note (student_id, starts);
create index absence_note_guardian on absence_note (guardian_id);

create table absence_attachment (
    note_id         bigint primary key,
    school_id       bigint not null references school,
    media_type      text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    bytes           bytea not null check (length(bytes) between 1 and 5242880),
    foreign key (school_id, note_id) references absence_note (school_id, id)
);

-- Why a pupil is away, for a range of days. Never changed: annulled, and set anew. What the annuller wrote is in the
-- chain by its digest, SHA-256 over salt and text.
create table absence_reason (
    id              bigint primary key,
    school_id       bigint not null references school,
    sheet_id        bigint not null,
    student_id      bigint not null,
    starts          date not null,
    ends            date not null,
    presence        smallint not null check (presence in (2, 3, 4)),
    note_id         bigint,
    author_id       bigint not null,
    at              timestamptz not null,
    annulled_at     timestamptz,
    annulled_by     bigint,
    annulment       text check (length(annulment) <= 500),
    annulment_salt  text,
    check (starts <= ends),
    check ((annulled_at is null) = (annulled_by is null)),
    check ((annulled_at is null) = (annulment is null)),
    check ((annulled_at is null) = (annulment_salt is null)),
    unique (school_id, id),
    foreign key (school_id, sheet_id) references absence_sheet (school_id, id),
    foreign key (school_id, student_id) references person (school_id, id),
    foreign key (school_id, note_id) references absence_note (school_id, id),
    foreign key (school_id, author_id) references person (school_id, id),
    foreign key (school_id, annulled_by) references person (school_id, id)
);
create index absence_reason_student on absence_reason (student_id, starts);

grant select, insert on absence_sheet, absence_note, absence_attachment, absence_reason to ${appRole};
-- The one change each of them may see: the decision, the annulment.
grant update (state, decided_by, decided_at, answer) on absence_note to ${appRole};
grant update (annulled_at, annulled_by, annulment, annulment_salt) on absence_reason to ${appRole};

do $$
declare
    tenant text;
begin
    foreach tenant in array array['absence_sheet', 'absence_note', 'absence_attachment', 'absence_reason']
    loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format('create policy own_school on %I to ${appRole}
            using (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))
            with check (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))', tenant);
        execute format('create policy owner_all on %I to ${ownerRole} using (true) with check (true)', tenant);
    end loop;
end $$;
