-- A correction without a pupil is of the topic of its lesson; it goes the way of a mark's, and one waits at a time.
alter table correction
    alter column student_id drop not null,
    drop constraint correction_text_wanted_check,
    add check (length(text_wanted) <= case when student_id is null then 500 else 26 end),
    add check (student_id is not null or btrim(text_wanted) <> '');
drop index correction_waiting;
create unique index correction_waiting on correction (column_id, student_id) nulls not distinct where state = 'asked';
