-- What a run was planned on, what tells its plan from others, and which landed set it reads instead of fetching one.
alter table sync_runs add column base_run bigint;
alter table sync_runs add column plan_digest varchar(64);
alter table sync_runs add column reread varchar(64);
alter table sync_runs add column approves bigint;

-- What a run did, or would do, record by record: keys and names of fields, never content.
create table run_changes (
    run bigint not null references sync_runs (id) on delete cascade,
    number integer not null,
    kind varchar(32) not null,
    record_key varchar(255) not null,
    sort varchar(16) not null,
    fields text not null,
    primary key (run, number)
);
