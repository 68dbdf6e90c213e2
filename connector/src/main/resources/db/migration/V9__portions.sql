-- How much of its source a run asks for: kinds by name, sorted, with commas, and days around today; empty for all.
alter table sync_runs add column only_kinds varchar(1000) default '' not null;
alter table sync_runs add column time_window varchar(20) default '' not null;
