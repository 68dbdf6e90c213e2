-- One table per kind of record, all of one shape: the envelope, the indexed components, the canonical JSON.
-- A new kind is a record class and a migration that adds its table in this shape.
-- content is varchar and not text: H2 keeps large objects apart, which costs a detour per row.

create table schools (
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
create index schools_by_id on schools (school, record_id);
create index schools_waiting on schools (waiting, school);

create table sites (
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
create index sites_by_id on sites (school, record_id);
create index sites_waiting on sites (waiting, school);

create table school_years (
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
    name varchar(9) not null,
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index school_years_by_id on school_years (school, record_id);
create index school_years_waiting on school_years (waiting, school);

create table staff_members (
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
create index staff_members_by_id on staff_members (school, record_id);
create index staff_members_waiting on staff_members (waiting, school);

create table subjects (
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
create index subjects_by_id on subjects (school, record_id);
create index subjects_waiting on subjects (waiting, school);

create table "groups" (
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
    school_year varchar(9) not null,
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index groups_by_id on "groups" (school, record_id);
create index groups_waiting on "groups" (waiting, school);

create table students (
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
create index students_by_id on students (school, record_id);
create index students_waiting on students (waiting, school);

create table guardians (
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
create index guardians_by_id on guardians (school, record_id);
create index guardians_waiting on guardians (waiting, school);

create table group_members (
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
    group_id varchar(32),
    student_id varchar(32),
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index group_members_by_id on group_members (school, record_id);
create index group_members_waiting on group_members (waiting, school);
create index group_members_by_group on group_members (school, group_id);
create index group_members_by_student on group_members (school, student_id);

create table guardianships (
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
    guardian_id varchar(32),
    content varchar(1000000) not null,
    primary key (school, source, record_key)
);
create index guardianships_by_id on guardianships (school, record_id);
create index guardianships_waiting on guardianships (waiting, school);
create index guardianships_by_student on guardianships (school, student_id);
create index guardianships_by_guardian on guardianships (school, guardian_id);

create table enrolments (
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
create index enrolments_by_id on enrolments (school, record_id);
create index enrolments_waiting on enrolments (waiting, school);
create index enrolments_by_student on enrolments (school, student_id);

create table results (
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
create index results_by_id on results (school, record_id);
create index results_waiting on results (waiting, school);
create index results_by_student on results (school, student_id);

create table absences (
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
create index absences_by_id on absences (school, record_id);
create index absences_waiting on absences (waiting, school);
create index absences_by_student on absences (school, student_id);

-- Versions that were replaced or withdrawn, of all kinds. run is the run that ended them.
create table record_versions (
    kind varchar(32) not null,
    school varchar(64) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    hash varchar(64) not null,
    applied_from timestamp with time zone not null,
    applied_to timestamp with time zone not null,
    run bigint not null,
    student_id varchar(32),
    withheld boolean not null,
    content varchar(1000000) not null
);
create index record_versions_by_student on record_versions (school, student_id, kind);
create index record_versions_by_key on record_versions (school, kind, source, record_key);
create index record_versions_by_run on record_versions (run);

-- Who is who: the record id of every person, group and subject under each source's own key.
create table identities (
    school varchar(64) not null,
    kind varchar(32) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    primary key (school, kind, source, record_key)
);

-- What other sources mean the same record by. value_text is trimmed and case-folded; school_year is empty but for groups.
create table identifiers (
    school varchar(64) not null,
    kind varchar(32) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    name varchar(64) not null,
    value_text varchar(255) not null,
    school_year varchar(9) not null,
    record_id varchar(32) not null,
    primary key (school, kind, source, record_key, name)
);
create index identifiers_by_value on identifiers (school, kind, name, value_text);
