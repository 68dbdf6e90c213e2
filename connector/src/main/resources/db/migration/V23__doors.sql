-- Ways in beside a password.

-- What a parent, or a student of age, gives to tools of its own. The token itself is nowhere: only its SHA-256.
create table access_tokens (
    id           varchar(36)  not null primary key,
    account      varchar(36)  not null references accounts (id) on delete cascade,
    name         varchar(60)  not null,
    token_hash   varchar(64)  not null unique,
    scopes       varchar(400) not null,
    created_at   timestamp with time zone not null,
    expires_at   timestamp with time zone not null,
    last_used_at timestamp with time zone -- to the minute; null: never
);
create index access_tokens_of_account on access_tokens (account);

-- Who signed in by OpenID Connect. The same subject of another issuer is another person.
create table outside_identities (
    issuer   varchar(400) not null,
    subject  varchar(255) not null,
    account  varchar(36)  not null references accounts (id) on delete cascade,
    bound_at timestamp with time zone not null,
    primary key (issuer, subject)
);
create index outside_identities_of_account on outside_identities (account);

-- Who left for an identity provider and has not come back; a few minutes long. Neither the state nor what the browser keeps is here,
-- only their SHA-256.
create table outside_visits (
    state_hash   varchar(64)  not null primary key,
    browser_hash varchar(64)  not null,
    school       varchar(64)  not null,
    nonce        varchar(64)  not null,
    verifier     varchar(128) not null,
    next_page    varchar(100) not null,
    fresh        boolean      not null,
    begun_at     timestamp with time zone not null
);
create index outside_visits_begun on outside_visits (begun_at);
