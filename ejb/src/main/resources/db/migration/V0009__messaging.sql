-- consent --------------------------------------------------------------------------------------------------------

-- In which form a guardian is informed about a child, from a day on (3.3). Rows are added, never changed: the last one
-- that has begun holds. Without a row it is the electronic form.
create table information_choice (
    id              bigint primary key,
    school_id       bigint not null references school,
    guardian_id     bigint not null,
    student_id      bigint not null,
    form            text not null check (form in ('electronic', 'paper', 'none')),
    since           date not null,
    recorded_by     bigint not null,
    recorded_at     timestamptz not null,
    foreign key (school_id, guardian_id) references person (school_id, id),
    foreign key (school_id, student_id) references person (school_id, id),
    foreign key (school_id, recorded_by) references person (school_id, id)
);
create index information_choice_family on information_choice (guardian_id, student_id, since);

-- messaging ------------------------------------------------------------------------------------------------------

-- Up to which link of a page's chain the families were told. A page without a row has not been told about at all.
create table notice_mark (
    page_id         bigint primary key,
    school_id       bigint not null references school,
    seq             bigint not null,
    -- not to the head: its lock is the one that every save waits for
    foreign key (school_id, page_id) references page (school_id, id)
);
-- what stands in journals today was seen by the families as it came
insert into notice_mark (page_id, school_id, seq)
select p.id, p.school_id, h.seq from page p join page_head h on h.page_id = p.id;

-- How somebody wants to be written to. The address is used once it was confirmed by a code sent to it; of the code only a
-- digest is kept.
create table recipient (
    person_id       bigint primary key,
    school_id       bigint not null references school,
    language        text not null default 'ru' check (language in ('ru', 'en')),
    digest_hour     smallint not null default 18 check (digest_hour between 0 and 23),
    -- a span of the day in which no mail is wanted, beside the school's own
    quiet_from      smallint check (quiet_from between 0 and 23),
    quiet_until     smallint check (quiet_until between 0 and 23),
    address         text check (length(address) <= 254),
    confirmed_at    timestamptz,
    -- since when the address is known to refuse mail
    refused_at      timestamptz,
    code_digest     text,
    code_until      timestamptz,
    code_tries      smallint not null default 0,
    version         integer not null default 1,
    check ((quiet_from is null) = (quiet_until is null)),
    foreign key (school_id, person_id) references person (school_id, id)
);

-- When somebody is written to about a pupil; without a row a guardian at once, a pupil not at all.
create table mail_preference (
    person_id       bigint not null,
    student_id      bigint not null,
    school_id       bigint not null references school,
    rhythm          text not null check (rhythm in ('at_once', 'digest', 'off')),
    primary key (person_id, student_id),
    foreign key (school_id, person_id) references person (school_id, id),
    foreign key (school_id, student_id) references person (school_id, id)
);

-- A letter on its way. Its text is made when it is sent.
create table mail (
    id              bigint primary key,
    school_id       bigint not null references school,
    recipient_id    bigint not null,
    kind            text not null check (kind in ('at_once', 'digest', 'code')),
    state           text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'failed', 'dropped')),
    attempts        smallint not null default 0,
    -- when it is tried next; while it is being sent, when whoever sends it is taken for dead
    next_at         timestamptz not null,
    message_id      uuid not null,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    problem         text,
    unique (school_id, id),
    foreign key (school_id, recipient_id) references person (school_id, id)
);
create index mail_waiting on mail (school_id, next_at) where state in ('queued', 'sending');

-- What one person is told about one pupil: a mark, an absence, a remark. Once for each version of what it is about.
create table notice (
    id              bigint primary key,
    school_id       bigint not null references school,
    recipient_id    bigint not null,
    student_id      bigint not null,
    page_id         bigint not null,
    -- null for the term column
    lesson_id       bigint,
    -- the column of the cell, or the remark
    fact_id         bigint not null,
    version         integer not null,
    subject         text not null check (subject in ('mark', 'term_mark', 'absence', 'late', 'remark')),
    change          text not null check (change in ('new', 'corrected', 'annulled')),
    marks           text not null default '',
    presence        text not null default '' check (presence in ('', 'absent', 'late')),
    -- what was told before, where it is corrected or annulled
    was_marks       text not null default '',
    was_presence    text not null default '' check (was_presence in ('', 'absent', 'late')),
    -- when it was entered and when this was made, by the database's clock
    entered_at      timestamptz not null,
    made_at         timestamptz not null default clock_timestamp(),
    -- when this was made, by the school's clock
    noted_at        timestamptz not null,
    superseded      boolean not null default false,
    read_at         timestamptz,
    -- when it is to be written about; null for the page only
    due_at          timestamptz,
    mail_id         bigint,
    unique (recipient_id, student_id, fact_id, version),
    foreign key (school_id, recipient_id) references person (school_id, id),
    foreign key (school_id, student_id) references person (school_id, id),
    foreign key (school_id, page_id) references page (school_id, id),
    foreign key (school_id, lesson_id) references lesson (school_id, id),
    foreign key (school_id, mail_id) references mail (school_id, id)
);
create index notice_of_recipient on notice (recipient_id, id) where not superseded;
create index notice_unread on notice (recipient_id) where read_at is null and not superseded;
create index notice_due on notice (school_id, due_at) where due_at is not null and mail_id is null and not superseded;
create index notice_mail on notice (mail_id) where mail_id is not null;

-- rights ---------------------------------------------------------------------------------------------------------

grant select, insert on information_choice to ${appRole};
grant select, insert, update on notice_mark, recipient, mail_preference, mail, notice to ${appRole};

do $$
declare
    tenant text;
begin
    foreach tenant in array array['information_choice', 'notice_mark', 'recipient', 'mail_preference', 'mail', 'notice']
    loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format('create policy own_school on %I to ${appRole}
            using (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))
            with check (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))', tenant);
        execute format('create policy owner_all on %I to ${ownerRole} using (true) with check (true)', tenant);
    end loop;
end $$;
