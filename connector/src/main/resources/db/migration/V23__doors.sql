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
