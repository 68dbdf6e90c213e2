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

-- Where somebody was invited, and whether the desk took that back: nobody is asked again there by itself. Kept as long as the
-- person, not as the link.
create table invited_addresses (
    school varchar(64) not null,
    person varchar(32) not null,
    address_digest varchar(64) not null,
    asked_at timestamp with time zone not null,
    taken_back boolean not null,
    primary key (school, person, address_digest)
);
insert into invited_addresses (school, person, address_digest, asked_at, taken_back)
select l.school, p.person, l.address_digest, max(l.asked_at), false
  from one_time_links l join one_time_link_persons p on p.link = l.id
 where l.purpose = 'INVITATION' and l.school is not null and l.address_digest is not null
 group by l.school, p.person, l.address_digest;

-- A row to lock: who invites reads who was invited and writes that in one go.
create table invitation_locks (
    school varchar(64) not null primary key
);

-- How often it was asked: what was asked for again while a round was made is not done with that round.
alter table invitation_rounds add column asks bigint default 1 not null;
