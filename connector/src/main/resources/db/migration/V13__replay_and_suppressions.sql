-- The run whose input this one maps again; null if it fetches.
alter table sync_runs add column replays bigint;
create index sync_runs_by_end on sync_runs (finished_at);

-- What runs have mapped, and so what the stored records are made of, in the order of the runs. laid_over: it meant something only
-- together with the rows that earlier input left. only_kinds and time_window as in sync_runs. A replay has no row of its own.
create table mapped_inputs (
    run bigint primary key references sync_runs (id) on delete cascade,
    school varchar(64) not null,
    source varchar(64) not null,
    digest varchar(64) not null,
    only_kinds varchar(1000) not null,
    time_window varchar(20) not null,
    laid_over boolean not null,
    applied boolean not null
);
create index mapped_inputs_by_source on mapped_inputs (school, source, run);

-- Records that must not come back, whatever a source delivers. name_hmac is made with the installation's key from the source's
-- key or, with named, from an identifier: who it is cannot be read here. source is empty where all sources are meant.
create table suppressions (
    school varchar(64) not null,
    source varchar(64) not null,
    kind varchar(32) not null,
    named varchar(64) not null,
    name_hmac varchar(64) not null,
    reason varchar(32) not null,
    since timestamp with time zone not null,
    primary key (school, kind, source, named, name_hmac)
);

-- What is deleted by age is found by age.
create index record_versions_by_end on record_versions (applied_to);
create index rejects_by_resolution on rejects (resolved_at);
