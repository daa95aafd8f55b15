-- The coordinator is a deputy whom the director appoints by order; one acts at a time. The first one comes with the school
-- (V0017) and acts until an order says otherwise.
create table appointment (
    id              bigint primary key,
    school_id       bigint not null references school,
    account_id      bigint not null,
    valid_from      date not null,
    -- the day before the first where it never began
    valid_until     date check (valid_until >= valid_from - 1),
    order_number    text not null check (length(btrim(order_number)) between 1 and 40),
    order_date      date not null check (order_date <= valid_from),
    media_type      text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    bytes           bytea not null check (length(bytes) between 1 and 5242880),
    appointed_by    bigint not null,
    appointed_at    timestamptz not null,
    ended_by        bigint,
    ended_at        timestamptz,
    check (num_nulls(valid_until, ended_by, ended_at) in (0, 3)),
    foreign key (school_id, account_id) references account (school_id, id),
    foreign key (school_id, appointed_by) references account (school_id, id),
    foreign key (school_id, ended_by) references account (school_id, id),
    constraint appointment_one_acts exclude using gist (
        int8range(school_id, school_id, '[]') with &&, daterange(valid_from, valid_until + 1) with &&)
);
create index appointment_account on appointment (account_id);

-- an order stays as it was given; its end may come earlier, never later
grant select, insert on appointment to ${appRole};
grant update (valid_until, ended_by, ended_at) on appointment to ${appRole};
create trigger appointment_ends_no_later before update on appointment for each row
    when (coalesce(new.valid_until, 'infinity') > coalesce(old.valid_until, 'infinity')) execute function refuse_change();

alter table appointment enable row level security;
alter table appointment force row level security;
create policy own_school on appointment to ${appRole}
    using (school_id = (select nullif(current_setting('ej.school', true), '')::bigint))
    with check (school_id = (select nullif(current_setting('ej.school', true), '')::bigint));
create policy owner_all on appointment to ${ownerRole} using (true) with check (true);

-- The role itself: without an order over its days only a school's first coordinator has it, and never two at a time. What is
-- there already stays; it is asked of what begins, or lasts longer, from now on.
create function refuse_coordinator_without_order() returns trigger language plpgsql as $$
begin
    if exists (select 1 from account_role r where r.school_id = new.school_id and r.role = 'COORDINATOR'
                 and r.account_id <> new.account_id
                 and daterange(r.valid_from, r.valid_until + 1) && daterange(new.valid_from, new.valid_until + 1)) then
        raise exception 'school % has a coordinator for some of these days', new.school_id
            using errcode = 'exclusion_violation';
    end if;
    if exists (select 1 from account_role r where r.school_id = new.school_id and r.role = 'COORDINATOR'
                 and (r.account_id, r.valid_from) <> (new.account_id, new.valid_from))
       and not exists (select 1 from appointment p where p.school_id = new.school_id and p.account_id = new.account_id
                 and p.valid_from <= new.valid_from
                 and coalesce(p.valid_until, 'infinity') >= coalesce(new.valid_until, 'infinity')) then
        raise exception 'a coordinator of school % is appointed by order', new.school_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger account_role_coordinator_given before insert on account_role for each row
    when (new.role = 'COORDINATOR') execute function refuse_coordinator_without_order();
create trigger account_role_coordinator_changed before update on account_role for each row
    when (new.role = 'COORDINATOR'
          and ((new.role, new.account_id, new.valid_from) is distinct from (old.role, old.account_id, old.valid_from)
               or coalesce(new.valid_until, 'infinity') > coalesce(old.valid_until, 'infinity')))
    execute function refuse_coordinator_without_order();
