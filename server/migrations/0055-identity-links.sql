-- Links that are sent to an address: whoever opens one has read the mail. Only their hashes are kept.
alter table identity.people add column email_verified_at timestamptz;

create table identity.mailed_links (
  token_hash text primary key,
  purpose text not null constraint mailed_link_purpose check (purpose in ('verify_email', 'reset_password')),
  person_id uuid not null references identity.people (id),
  -- the address it was sent to: what it proves is proved for this address only
  email text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index mailed_links_by_person on identity.mailed_links (person_id, purpose, made_at desc);
create index mailed_links_by_expiry on identity.mailed_links (expires_at);
