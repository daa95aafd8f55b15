-- What was decided about a school year and its classes, each once and for good: that there is one, its terms and their days,
-- its classes, by which terms and what they learn. The class goes by its name, so that it holds nothing back.
create table year_decision (
    id              bigint primary key,
    school_id       bigint not null references school,
    school_year_id  bigint not null,
    what            text not null check (what in ('year', 'terms', 'term', 'class', 'scheme', 'groups')),
    school_class    text check (school_class <> ''),
    scheme          text check (scheme in ('quarter', 'trimester', 'semester', 'module')),
    number          smallint check (number between 1 and 6),
    starts          date,
    ends            date check (starts < ends),
    document_number text check (length(btrim(document_number)) between 1 and 40),
    document_date   date,
    decided_by      bigint not null,
    decided_at      timestamptz not null,
    check ((document_number is null) = (document_date is null)),
    check ((starts is null) = (ends is null)),
    foreign key (school_id, school_year_id) references school_year (school_id, id)
);
create index year_decision_year on year_decision (school_year_id);

grant select, insert on year_decision to ${appRole};

alter table year_decision enable row level security;
alter table year_decision force row level security;
create policy own_school on year_decision to ${appRole}
    using (school_id = (select nullif(current_setting('ej.school', true), '')::bigint))
    with check (school_id = (select nullif(current_setting('ej.school', true), '')::bigint));
create policy owner_all on year_decision to ${ownerRole} using (true) with check (true);
