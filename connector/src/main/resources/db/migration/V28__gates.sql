-- What came of trying the ways in.

-- How often what the account signs in with was changed. A session remembers the number it was opened under and ends with it: one
-- that was on its way while the password changed is not among those that the change could end.
alter table accounts add column credentials int default 0 not null;

-- Who goes to an identity provider and does not come back takes the place of earlier ones from the same network, and of nobody else.
alter table outside_visits add column network varchar(64) default '' not null;
create index outside_visits_network on outside_visits (network, begun_at);
create index outside_visits_school on outside_visits (school, begun_at);

-- How somebody came: by password, by the word of a school's provider, or by a link out of a mail, which shows a network to be the
-- owner's and is no sign-in.
alter table sign_ins add column way varchar(16) default 'PASSWORD' not null;
