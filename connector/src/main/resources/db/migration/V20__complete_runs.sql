-- The newest run by which all of a kind of a source came, in what it delivered alone: not laid over what earlier deliveries left,
-- not for a stretch of time, and no replay. After a restoration a school waits for it.
create table complete_runs (
    school varchar(64) not null,
    source varchar(64) not null,
    kind varchar(32) not null,
    run bigint not null,
    primary key (school, source, kind)
);

-- What waits for nothing any more does not begin to wait again.
insert into complete_runs (school, source, kind, run)
select f.school, f.source, f.kind, max(r.id)
  from freshness f
  join sync_runs r on r.school = f.school and r.source = f.source
 where r.run_mode = 'FULL' and r.triggered_by <> 'REPLAY' and r.only_kinds = '' and r.time_window = ''
   and r.state in ('APPLIED', 'APPLIED_WITH_REJECTS', 'UNCHANGED')
 group by f.school, f.source, f.kind;
