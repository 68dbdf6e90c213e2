-- What the installation seals the word with that lines were purged; without it a verification misses them.
alter table audit_purges add column seal varchar(64);

-- How many guardians left with the students, or without them.
alter table held_purges add column guardian_leavers integer default 0 not null;
alter table held_purges add column guardians integer default 0 not null;
