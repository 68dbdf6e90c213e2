-- Letters about accounts: who asks to be helped back in.

-- Whether a mail was to go out. One question that came too often must not keep the place taken for the next.
alter table recoveries add column answerable boolean default true not null;
