-- A school of 40 classes with 1,020 pupils, 60 teachers, 12 subjects and a year of term marks; the scope of the school is set.
-- ${school}, ${hash}, ${login} and ${today} are put in.
insert into account (id, school_id, login, password_hash, display_name)
    values (nextval('entity_id'), ${school}, '${login}', '${hash}', 'Координатор большой школы');
insert into account_role (school_id, account_id, role, valid_from)
    select ${school}, id, 'COORDINATOR', '2000-01-01' from account where login = '${login}';
insert into school_year (id, school_id, starts, ends)
    values (nextval('entity_id'), ${school}, date '${today}' - 80, date '${today}' + 180);
insert into term (id, school_id, school_year_id, scheme, number, starts, ends)
    select nextval('entity_id'), ${school}, y.id, 'quarter', n, y.starts + (n - 1) * 65, y.starts + n * 65 - 3
    from school_year y, generate_series(1, 4) n;
insert into subject (id, school_id, name, short_name)
    select nextval('entity_id'), ${school}, 'Предмет ' || to_char(n, 'FM00'), 'П' || n from generate_series(1, 12) n;
insert into curriculum_line (school_id, school_year_id, subject_id, grade_level, weekly_hours, marking)
    select ${school}, y.id, s.id, g, 2, case when g = 1 then 'none' else 'scale' end
    from school_year y, subject s, generate_series(1, 11) g;
insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
    select nextval('entity_id'), ${school}, y.id, g, l, 'quarter'
    from school_year y, generate_series(1, 11) g, unnest(array['А', 'Б', 'В', 'Г']) l where g < 8 or l <> 'Г';
insert into person (id, school_id, surname, given_name)
    select nextval('entity_id'), ${school}, 'Ученик' || to_char(n, 'FM0000'), 'Ян' from generate_series(1, 1020) n;
insert into person (id, school_id, surname, given_name)
    select nextval('entity_id'), ${school}, 'Учитель' || to_char(n, 'FM00'), 'Ада' from generate_series(1, 60) n;
insert into enrolment (id, school_id, class_id, student_id, valid_from)
    select nextval('entity_id'), ${school}, c.id, x.id, y.starts
    from school_year y,
         (select id, row_number() over (order by grade_level, letter) - 1 as n from school_class) c
    join (select id, row_number() over (order by surname) as n from person where surname like 'Ученик%') x on x.n % 40 = c.n;
insert into teaching_group (id, school_id, class_id, subject_id, name, marking)
    select nextval('entity_id'), ${school}, c.id, s.id, p.name, case when c.grade_level = 1 then 'none' else 'scale' end
    from school_class c cross join subject s
    join (values (true, '1'), (true, '2'), (false, null)) p (parts, name) on p.parts = (s.name in ('Предмет 01', 'Предмет 02'));
insert into group_member (school_id, group_id, student_id, valid_from)
    select ${school}, g.id, e.student_id, e.valid_from
    from teaching_group g join enrolment e on e.class_id = g.class_id
    where g.name is not null and (e.student_id / 50 % 2 = 0) = (g.name = '1');
insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from)
    select nextval('entity_id'), ${school}, g.id, t.id, 2, y.starts
    from school_year y, (select id, row_number() over (order by id) as n from teaching_group) g
    join (select id, row_number() over (order by surname) - 1 as n from person where surname like 'Учитель%') t
        on t.n = g.n % 60;
insert into homeroom (school_id, class_id, teacher_id, valid_from)
    select ${school}, c.id, t.id, y.starts
    from school_year y, (select id, row_number() over (order by grade_level, letter) - 1 as n from school_class) c
    join (select id, row_number() over (order by surname) - 1 as n from person where surname like 'Учитель%') t using (n);
-- the first teacher has left
insert into account (id, school_id, person_id, login, password_hash, display_name, state)
    select nextval('entity_id'), ${school}, id, '${login}.left', 'x', 'Учитель', 'blocked' from person where surname = 'Учитель01';
insert into page_head (page_id, school_id, hash)
    select nextval('entity_id'), ${school}, '\x00' from teaching_group g, term t;
insert into page (id, school_id, group_id, term_id, term_column_id)
    select h.page_id, ${school}, g.group_id, g.term_id, nextval('entity_id')
    from (select page_id, row_number() over (order by page_id) as n from page_head) h
    join (select g.id as group_id, t.id as term_id, row_number() over (order by g.id, t.id) as n
          from teaching_group g, term t) g using (n);
-- every hundredth pupil is in debt in one subject
insert into cell (school_id, page_id, column_id, student_id, text, marks, version, author_id, changed_at)
    select ${school}, p.id, p.term_column_id, e.student_id, m.mark::text, array[m.mark]::smallint[], 1, 0, now()
    from page p join teaching_group g on g.id = p.group_id join school_class c on c.id = g.class_id and c.grade_level > 1
    join subject s on s.id = g.subject_id
    join enrolment e on e.class_id = c.id
    join person x on x.id = e.student_id
    cross join lateral (select case when right(x.surname, 2) = '17' and s.name = 'Предмет 05' then 2 else 4 end as mark) m
    where g.name is null or exists (select 1 from group_member n where n.group_id = g.id and n.student_id = e.student_id);
