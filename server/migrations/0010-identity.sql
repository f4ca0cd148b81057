-- People, what they may do, and the sessions in which they do it.

create schema identity;

create table identity.people (
  id uuid primary key,
  email text not null,
  name text not null,
  language text not null constraint person_language check (language in ('fr', 'nl', 'de', 'en')),
  -- argon2id in PHC format
  password_hash text not null,
  disabled_at timestamptz,
  created_at timestamptz not null
);
create unique index person_email_is_unique on identity.people (lower(email));

create table identity.permissions (name text primary key);
create table identity.roles (name text primary key);
insert into identity.roles (name) values
  ('administrator'), ('shop_manager'), ('practitioner'), ('support_agent'), ('hr_manager'), ('bookkeeper'), ('accountant_readonly'), ('customer');

-- The administrator holds every permission without a row here.
create table identity.role_permissions (
  role text not null references identity.roles (name),
  permission text not null references identity.permissions (name),
  primary key (role, permission)
);

create table identity.person_roles (
  person_id uuid not null references identity.people (id),
  role text not null references identity.roles (name),
  primary key (person_id, role)
);

-- A sign-in: a browser's, known by the hash of its cookie, or a family of token pairs.
create table identity.sessions (
  id uuid primary key,
  person_id uuid not null references identity.people (id),
  cookie_hash text constraint session_cookie_is_unique unique,
  user_agent text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index sessions_by_person on identity.sessions (person_id, last_seen_at desc);

-- Each refresh token is used once; its second use revokes the whole family.
create table identity.refresh_tokens (
  id uuid primary key,
  session_id uuid not null references identity.sessions (id),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index refresh_tokens_by_session on identity.refresh_tokens (session_id);

-- For the timelines of other modules.
create view identity.published_people as select id, email, name from identity.people;

