-- Whom a school keeps out, by every record that is this person: also whoever has no account, or none any more.
create table kept_out (
    school varchar(64) not null,
    person varchar(32) not null,
    state varchar(16) not null, -- INACTIVE or BLOCKED
    primary key (school, person)
);
insert into kept_out (school, person, state)
select p.school, p.person, m.state
  from membership_persons p join memberships m on m.account = p.account and m.school = p.school
 where m.state in ('INACTIVE', 'BLOCKED');

-- Addresses at which the desk does not want somebody to be invited again by itself. Kept as long as the person, not as the link.
create table invitations_taken_back (
    school varchar(64) not null,
    person varchar(32) not null,
    address_digest varchar(64) not null,
    taken_back_at timestamp with time zone not null,
    primary key (school, person, address_digest)
);

-- A row to lock: who invites reads who was invited and writes that in one go.
create table invitation_locks (
    school varchar(64) not null primary key
);

-- How often it was asked: what was asked for again while a round was made is not done with that round.
alter table invitation_rounds add column asks bigint default 1 not null;
