-- A correction without a pupil is of what its lesson says, the topic or the homework; of each one waits at a time.
alter table correction add column lesson_text text check (lesson_text in ('topic', 'homework'));
-- those asked for until now were of topics; a decision stays what it was
alter table correction disable trigger correction_decided_once;
update correction set lesson_text = 'topic' where student_id is null;
alter table correction enable trigger correction_decided_once;
alter table correction
    drop constraint correction_check6,
    drop constraint correction_check7,
    add check ((student_id is null) = (lesson_text is not null)),
    add check (length(text_wanted) <= case lesson_text when 'topic' then 500 when 'homework' then 2000 else 26 end),
    add check (lesson_text is distinct from 'topic' or btrim(text_wanted) <> '');
drop index correction_waiting;
create unique index correction_waiting on correction (column_id, student_id, lesson_text) nulls not distinct where state = 'asked';
