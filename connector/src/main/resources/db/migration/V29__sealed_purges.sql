-- What the installation seals the word with that lines were purged; without it a verification misses them.
alter table audit_purges add column seal varchar(64);
