-- What belongs to a lesson's note beside topic and homework: until when the homework is due (the next lesson of the group
-- where nothing is said), where it is found, and how many hours the lesson counts for.
alter table lesson
    add column homework_due   date,
    add column homework_links text[] not null default '{}' check (cardinality(homework_links) <= 10),
    add column hours          numeric(3, 1) not null default 1 check (hours between 0.5 and 8);
