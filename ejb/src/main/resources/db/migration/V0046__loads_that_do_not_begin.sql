-- A load that was to begin and does not, since the group was given to somebody else or she left before, ends on the day before
-- its first: what was decided stays to be read, and it acts on no day.
alter table teaching_load drop constraint teaching_load_days;
alter table teaching_load add constraint teaching_load_days check (valid_until >= valid_from - 1);
