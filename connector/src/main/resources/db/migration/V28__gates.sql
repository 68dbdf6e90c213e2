-- What came of trying the ways in.

-- How often what the account signs in with was changed. A session remembers the number it was opened under and ends with it: one
-- that was on its way while the password changed is not among those that the change could end.
alter table accounts add column credentials int default 0 not null;
