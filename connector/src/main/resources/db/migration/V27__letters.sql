-- Letters about accounts: who asks to be helped back in.

-- Whether a mail was to go out. One question that came too often must not keep the place taken for the next.
alter table recoveries add column answerable boolean default true not null;

-- Since when no mail server could be reached for a message: it says nothing about the message, which waits and loses no attempt.
alter table notice_messages add column unreachable_since timestamp with time zone;

-- Invitations of which the mail was dropped, or never written, can open nothing and must not count as sent.
update one_time_links set ended_at = current_timestamp, ended = 'LAPSED'
 where ended_at is null and id in (
    select a.link from account_letters a join notice_messages n on n.letter = a.id where n.state = 'DROPPED');
