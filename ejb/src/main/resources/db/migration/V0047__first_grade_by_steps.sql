-- The first grade begins with fewer and shorter lessons and comes to its ordinary load in January: what the sanitary rules
-- allow in some months instead of the limit of the whole year. The same for every school, dated like the limits.
create table sanitary_step (
    grade_from      smallint not null,
    grade_to        smallint not null check (grade_to between grade_from and 11),
    first_month     smallint not null check (first_month between 1 and 12),
    last_month      smallint not null check (last_month between first_month and 12),
    lessons_a_day   smallint not null,
    -- once a week a day may have one lesson more, at the cost of physical education
    longer_days     smallint not null,
    longest_lesson  smallint not null,
    source          text not null,
    valid_from      date not null,
    valid_until     date,
    primary key (grade_from, first_month, valid_from)
);
insert into sanitary_step values
    (1, 1, 9, 10, 3, 0, 35, 'СП 2.4.3648-20, п. 3.4.16; СанПиН 1.2.3685-21, табл. 6.6', '2021-03-01', null),
    (1, 1, 11, 12, 4, 0, 35, 'СП 2.4.3648-20, п. 3.4.16; СанПиН 1.2.3685-21, табл. 6.6', '2021-03-01', null),
    (1, 1, 1, 5, 4, 1, 40, 'СП 2.4.3648-20, п. 3.4.16; СанПиН 1.2.3685-21, табл. 6.6', '2021-03-01', null);
grant select on sanitary_step to ${appRole};
