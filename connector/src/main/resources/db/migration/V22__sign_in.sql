-- Signing in under attack, and the second factor.

-- Whether an address came in from a network before is asked with every attempt, however often others tried it.
create index sign_ins_pair on sign_ins (address_digest, network, succeeded, attempted_at);

-- What an authenticator app and we both know. The secret is sealed with a key of the installation; confirmed_at is empty until
-- its owner gave a first code. last_step is the time step of the last code that was accepted: none counts twice.
-- failures counts codes that were wrong since then: a code is short, so guessing is slowed down as with passwords.
create table second_factors (
    account varchar(36) not null primary key references accounts (id) on delete cascade,
    secret bytea not null,
    confirmed_at timestamp with time zone,
    last_step bigint not null,
    failures int not null,
    failed_at timestamp with time zone
);

-- For who has lost the authenticator. Each is good for one use and then gone.
create table recovery_codes (
    account varchar(36) not null references second_factors (account) on delete cascade,
    digest varchar(64) not null,
    primary key (account, digest)
);

-- One row if the demo made this database: its accounts have a password that everybody knows.
create table demo_mark (
    id int not null primary key check (id = 1),
    made_at timestamp with time zone not null
);
