-- Kinds of teaching groups: what they rest on, and whom they take from the page of the whole class.

-- Hours of its own by the order; null for those of the curriculum plan.
alter table teaching_group
    add column kind text not null default 'ordinary' check (kind in ('ordinary', 'combined', 'home', 'individual')),
    add column order_number text check (order_number <> '' and length(order_number) <= 40),
    add column order_date date,
    add column weekly_hours numeric(4, 2) check (weekly_hours > 0),
    add constraint teaching_group_kind_named check (kind = 'ordinary' or name is not null),
    add constraint teaching_group_order_whole check ((order_number is null) = (order_date is null)),
    add constraint teaching_group_order_given check (kind not in ('home', 'individual') or order_number is not null);

-- Few rows, found by what the whole class has: a page asks for nothing else to learn that nobody is taught apart.
create index teaching_group_apart on teaching_group (class_id, subject_id) where kind in ('home', 'individual');

-- Who is taught a subject apart from the class, by the group of the whole class: on these days she is not on its page. Inlined
-- into whatever asks.
create function taught_apart() returns table (group_id bigint, student_id bigint, valid_from date, valid_until date)
    language sql stable as $$
    select w.id, m.student_id, m.valid_from, coalesce(m.valid_until, 'infinity')
    from teaching_group w
    join teaching_group g on g.class_id = w.class_id and g.subject_id = w.subject_id and g.kind in ('home', 'individual')
    join group_member m on m.group_id = g.id
    where w.name is null
$$;
revoke all on function taught_apart() from public;
grant execute on function taught_apart() to ${appRole};
