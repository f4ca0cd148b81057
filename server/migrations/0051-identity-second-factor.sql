-- One-time codes by an authenticator app (RFC 6238), and the codes on paper for the day it is lost.

create table identity.totp_secrets (
  person_id uuid primary key references identity.people (id),
  -- AES-256-GCM under a key derived from SECRET_KEY
  secret_sealed text not null,
  created_at timestamptz not null,
  -- until then the app has not shown that it has the secret, and sign-in does not ask for it
  confirmed_at timestamptz,
  -- the half-minute of the last code that was used: no code opens twice
  last_step bigint not null default 0,
  wrong_codes int not null default 0,
  locked_until timestamptz
);

-- Kept as keyed hashes; each opens once.
create table identity.recovery_codes (
  person_id uuid not null references identity.totp_secrets (person_id) on delete cascade,
  code_hash text not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);
