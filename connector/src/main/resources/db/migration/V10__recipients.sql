-- For whom a lesson or homework is: its students or, if it names none, its groups, on its day. Kept with the record itself, so
-- that what one child has in some days is found without reading what the whole school has.
create table recipients (
    school varchar(64) not null,
    kind varchar(32) not null,
    source varchar(64) not null,
    record_key varchar(255) not null,
    record_id varchar(32) not null,
    recipient varchar(32) not null,
    on_day date not null,
    primary key (school, kind, source, record_key, recipient)
);
create index recipients_by_day on recipients (school, kind, recipient, on_day, record_id);
