-- What every module stands on: acts that happen once, answers that are given again.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create schema if not exists platform;

-- A listener acts once per event, however often its job is delivered.
create table platform.listener_acts (
  event_id uuid not null,
  listener text not null,
  acted_at timestamptz not null default now(),
  constraint listener_acts_once primary key (event_id, listener)
);

-- One effect per idempotency key: the row is inserted before the work, in its transaction.
create table platform.idempotency_keys (
  caller text not null,
  operation text not null,
  key text not null,
  request_hash text not null,
  outcome jsonb,
  created_at timestamptz not null default now(),
  constraint idempotency_keys_once primary key (caller, operation, key)
);
create index idempotency_keys_by_age on platform.idempotency_keys (created_at);

-- Processes that run jobs. Each holds an advisory lock on its id as long as it lives, so that what a killed one held is freed at once.
create table platform.job_runners (
  id int generated always as identity primary key,
  -- the name in which its jobs are locked
  holder text,
  started_at timestamptz not null default now()
);
