-- What a version of the timetable took the place of when it was published, with the last day that each had before: so that the
-- publishing can be taken back (TT-09). Of versions published before this one nothing is known, and they stay as they are.
alter table timetable_version
    add column replaced jsonb check (jsonb_typeof(replaced) = 'array'),
    add column withdrawn_by bigint,
    add column withdrawn_at timestamptz,
    add check (withdrawn_at is null or state = 'superseded');
