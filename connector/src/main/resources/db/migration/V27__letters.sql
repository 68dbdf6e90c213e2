-- Letters about accounts: who asks to be helped back in.

-- Whether a mail was to go out. One question that came too often must not keep the place taken for the next.
alter table recoveries add column answerable boolean default true not null;

-- Since when no mail server could be reached for a message: it says nothing about the message, which waits and loses no attempt.
alter table notice_messages add column unreachable_since timestamp with time zone;

-- Invitations of which the mail was dropped, or never written, can open nothing and must not count as sent.
update one_time_links set ended_at = current_timestamp, ended = 'LAPSED'
 where ended_at is null and id in (
    select a.link from account_letters a join notice_messages n on n.letter = a.id where n.state = 'DROPPED');

-- Where a letter goes that tells of a change of address: to the one that it was. Empty: to the account's own.
alter table account_letters add column address varchar(254);

-- Whom was told of an eighteenth birthday: each thing once.
create table birthday_notices (
    school varchar(64) not null,
    account varchar(36) not null,
    student varchar(32) not null,
    kind varchar(24) not null,
    told_at timestamp with time zone not null,
    primary key (school, account, student, kind),
    foreign key (account, school) references memberships (account, school) on delete cascade
);
create index birthday_notices_student on birthday_notices (school, student);
