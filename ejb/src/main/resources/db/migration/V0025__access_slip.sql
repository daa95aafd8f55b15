-- Coming in for the first time: slips with a code that works once, and going: the last day of a member of staff.

-- Without a password nobody comes in by a password. Sessions bear the generation of their sign-in; a reset raises it.
alter table account alter column password_hash drop not null;
alter table account add column generation integer not null default 1;
alter table account add column last_day date;

-- A slip that was printed: of its code only a digest that is slow to guess is kept. A new one replaces it, and it works once.
create table access_slip (
    id              bigint primary key,
    school_id       bigint not null references school,
    account_id      bigint not null,
    code_hash       text not null,
    valid_until     date not null,
    issued_by       bigint not null,
    issued_at       timestamptz not null,
    state           text not null default 'open' check (state in ('open', 'used', 'replaced')),
    ended_at        timestamptz,
    check ((state = 'open') = (ended_at is null)),
    foreign key (school_id, account_id) references account (school_id, id),
    foreign key (school_id, issued_by) references account (school_id, id)
);
create index access_slip_account on access_slip (account_id);
create unique index access_slip_open on access_slip (account_id) where state = 'open';

-- The end of somebody's service, by order. Roles, loads and classes end with the last day; what was kept stays.
create table dismissal (
    id              bigint primary key,
    school_id       bigint not null references school,
    person_id       bigint not null,
    last_day        date not null,
    order_number    text not null check (length(btrim(order_number)) between 1 and 40),
    order_date      date not null,
    recorded_by     bigint not null,
    recorded_at     timestamptz not null,
    foreign key (school_id, person_id) references person (school_id, id),
    foreign key (school_id, recorded_by) references account (school_id, id)
);
create index dismissal_person on dismissal (person_id);

-- Who changed whose way in, when, and how. Codes and passwords are not in it.
create table access_change (
    id              bigint primary key default nextval('entity_id'),
    school_id       bigint not null references school,
    account_id      bigint not null,
    what            text not null check (what in
                    ('opened', 'slip', 'password', 'reset', 'blocked', 'unblocked', 'dismissed', 'appointed', 'relieved')),
    -- whose act it was; a password chosen with a slip is the owner's own
    changed_by      bigint not null,
    at              timestamptz not null,
    foreign key (school_id, account_id) references account (school_id, id),
    foreign key (school_id, changed_by) references account (school_id, id)
);
create index access_change_at on access_change (school_id, at);
create index access_change_account on access_change (account_id);

-- Wrong codes of slips are counted by the address, too, since one guesser may try many names.
alter table sign_in_attempt add column by_code boolean not null default false;
create index sign_in_attempt_codes on sign_in_attempt (address, at) where by_code and not succeeded;

-- what was issued or ordered stays as it was; a slip is ended once
grant select, insert on access_slip, dismissal, access_change to ${appRole};
grant update (state, ended_at) on access_slip to ${appRole};
create trigger access_slip_ended_once before update on access_slip
    for each row when (old.state <> 'open') execute function refuse_second_decision();
create trigger dismissal_append_only before update or delete or truncate on dismissal
    for each statement execute function refuse_change();
create trigger access_change_append_only before update or delete or truncate on access_change
    for each statement execute function refuse_change();

do $$
declare
    tenant text;
begin
    foreach tenant in array array['access_slip', 'dismissal', 'access_change'] loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format('create policy own_school on %I to ${appRole}
            using (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))
            with check (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))', tenant);
        execute format('create policy owner_all on %I to ${ownerRole} using (true) with check (true)', tenant);
    end loop;
end $$;

-- The doors before a school is known, with the owner's sight: who may be behind a login, by password or by the code of a slip,
-- on the day that the moment is at the school; and which of some logins are taken, by whomsoever.
drop function account_for_sign_in(text);
create function account_for_sign_in(wanted text, moment timestamptz)
    returns table (account_id bigint, school_id bigint, password_hash text)
    language sql stable security definer set search_path = public as $$
    select a.id, a.school_id, a.password_hash from account a join school s on s.id = a.school_id
    where a.login = lower(wanted) and a.state = 'active' and a.password_hash is not null
      and (moment at time zone s.zone)::date <= coalesce(a.last_day, 'infinity')
$$;

create function slip_for_sign_in(wanted text, moment timestamptz)
    returns table (slip_id bigint, account_id bigint, school_id bigint, code_hash text)
    language sql stable security definer set search_path = public as $$
    select p.id, a.id, a.school_id, p.code_hash
    from account a join school s on s.id = a.school_id join access_slip p on p.account_id = a.id and p.state = 'open'
    where a.login = lower(wanted) and a.state = 'active'
      and (moment at time zone s.zone)::date <= least(p.valid_until, coalesce(a.last_day, 'infinity'))
$$;

create function logins_taken(wanted text[]) returns setof text
    language sql stable security definer set search_path = public as $$
    select a.login from account a where a.login = any (wanted)
$$;

-- Whether an account may still do what it signed in for: asked first in every transaction, together with its school.
drop function account_stands(bigint, text[], date);
create function account_stands(wanted bigint, claimed text[], day date, signed_in integer) returns boolean
    language sql stable security definer set search_path = public as $$
    select exists (select 1 from account a where a.id = wanted and a.state = 'active' and a.generation = signed_in
                     and day <= coalesce(a.last_day, 'infinity'))
       and not exists (
           select 1 from unnest(claimed) as c (role)
           where not exists (
               select 1 from account_role r where r.account_id = wanted and r.role = c.role
                 and day between r.valid_from and coalesce(r.valid_until, 'infinity')))
$$;

revoke all on function account_for_sign_in(text, timestamptz), slip_for_sign_in(text, timestamptz), logins_taken(text[]),
    account_stands(bigint, text[], date, integer) from public;
grant execute on function account_for_sign_in(text, timestamptz), slip_for_sign_in(text, timestamptz), logins_taken(text[]),
    account_stands(bigint, text[], date, integer) to ${appRole};
