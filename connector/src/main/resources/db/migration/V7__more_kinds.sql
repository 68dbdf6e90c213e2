-- The kinds that were still missing, each in the shape that V1 describes. A lesson's time is local to its school and has no zone.

create table standard_tests (
    school varchar(64) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    scope varchar(255) not null,
    hash varchar(64) not null,
    applied_from timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withheld boolean not null,
    source_rejected boolean not null,
    waiting boolean not null,
    student_id varchar(32),
    taken_on date not null,
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index standard_tests_by_id on standard_tests (school, record_id);
create index standard_tests_waiting on standard_tests (waiting, school);
create index standard_tests_by_student on standard_tests (school, student_id);

create table lessons (
    school varchar(64) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    scope varchar(255) not null,
    hash varchar(64) not null,
    applied_from timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withheld boolean not null,
    source_rejected boolean not null,
    waiting boolean not null,
    "from" timestamp not null,
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index lessons_by_id on lessons (school, record_id);
create index lessons_waiting on lessons (waiting, school);
create index lessons_by_time on lessons (school, "from");

create table homework (
    school varchar(64) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    scope varchar(255) not null,
    hash varchar(64) not null,
    applied_from timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withheld boolean not null,
    source_rejected boolean not null,
    waiting boolean not null,
    student_id varchar(32),
    due date not null,
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index homework_by_id on homework (school, record_id);
create index homework_waiting on homework (waiting, school);
create index homework_by_student on homework (school, student_id);
create index homework_by_day on homework (school, due);

create table incidents (
    school varchar(64) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    scope varchar(255) not null,
    hash varchar(64) not null,
    applied_from timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withheld boolean not null,
    source_rejected boolean not null,
    waiting boolean not null,
    student_id varchar(32),
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index incidents_by_id on incidents (school, record_id);
create index incidents_waiting on incidents (waiting, school);
create index incidents_by_student on incidents (school, student_id);

create table notes (
    school varchar(64) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    scope varchar(255) not null,
    hash varchar(64) not null,
    applied_from timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withheld boolean not null,
    source_rejected boolean not null,
    waiting boolean not null,
    student_id varchar(32),
    "date" date not null,
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index notes_by_id on notes (school, record_id);
create index notes_waiting on notes (waiting, school);
create index notes_by_student on notes (school, student_id);

create table support_plans (
    school varchar(64) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    scope varchar(255) not null,
    hash varchar(64) not null,
    applied_from timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withheld boolean not null,
    source_rejected boolean not null,
    waiting boolean not null,
    student_id varchar(32),
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index support_plans_by_id on support_plans (school, record_id);
create index support_plans_waiting on support_plans (waiting, school);
create index support_plans_by_student on support_plans (school, student_id);

create table reports (
    school varchar(64) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    scope varchar(255) not null,
    hash varchar(64) not null,
    applied_from timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withheld boolean not null,
    source_rejected boolean not null,
    waiting boolean not null,
    student_id varchar(32),
    school_year varchar(9) not null,
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index reports_by_id on reports (school, record_id);
create index reports_waiting on reports (waiting, school);
create index reports_by_student on reports (school, student_id);

create table medical (
    school varchar(64) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    scope varchar(255) not null,
    hash varchar(64) not null,
    applied_from timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withheld boolean not null,
    source_rejected boolean not null,
    waiting boolean not null,
    student_id varchar(32),
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index medical_by_id on medical (school, record_id);
create index medical_waiting on medical (waiting, school);
create index medical_by_student on medical (school, student_id);

create table news_items (
    school varchar(64) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    scope varchar(255) not null,
    hash varchar(64) not null,
    applied_from timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withheld boolean not null,
    source_rejected boolean not null,
    waiting boolean not null,
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index news_items_by_id on news_items (school, record_id);
create index news_items_waiting on news_items (waiting, school);

create table activities (
    school varchar(64) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    scope varchar(255) not null,
    hash varchar(64) not null,
    applied_from timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withheld boolean not null,
    source_rejected boolean not null,
    waiting boolean not null,
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index activities_by_id on activities (school, record_id);
create index activities_waiting on activities (waiting, school);

create table documents (
    school varchar(64) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    scope varchar(255) not null,
    hash varchar(64) not null,
    applied_from timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withheld boolean not null,
    source_rejected boolean not null,
    waiting boolean not null,
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index documents_by_id on documents (school, record_id);
create index documents_waiting on documents (waiting, school);
