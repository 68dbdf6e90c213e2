-- When sources delivered whole what is released at moments: what was fresh at a moment is told until the next one.
-- applied_at: when the run was applied that read it, which may be after a moment although the delivery came before.
create table whole_deliveries (
    school varchar(64) not null,
    source varchar(64) not null,
    kind varchar(32) not null,
    delivered_at timestamp with time zone not null,
    applied_at timestamp with time zone not null
);
create index whole_deliveries_by_source on whole_deliveries (school, source, kind, applied_at);
insert into whole_deliveries (school, source, kind, delivered_at, applied_at)
select school, source, kind, delivered_at, delivered_at from freshness where kind in ('result', 'standardTest');

-- How far releases had come when a school changed when they are: nobody falls back behind that.
create table release_floors (
    school varchar(64) not null,
    audience varchar(16) not null,
    reached timestamp with time zone not null,
    primary key (school, audience)
);

-- How many averages of a student do not fit what their source says they are made of, counted after the student's results changed.
create table average_misfits (
    school varchar(64) not null,
    source varchar(64) not null,
    student_id varchar(32) not null,
    misfits int not null,
    primary key (school, source, student_id)
);

-- Students whose results changed since they were looked at.
create table average_checks_due (
    school varchar(64) not null,
    source varchar(64) not null,
    student_id varchar(32) not null,
    primary key (school, source, student_id)
);
