-- Every backup that was begun, and what became of it. The file lies under DATA_DIR/backups.
create schema administration;

create table administration.backups (
  id uuid primary key,
  state text not null default 'waiting' constraint backup_state check (state in ('waiting', 'running', 'done', 'failed')),
  asked_at timestamptz not null,
  -- null: by the clock
  asked_by uuid references identity.people (id),
  ended_at timestamptz,
  file text constraint backup_file_name check (file ~ '^comptoir-[0-9TZ-]+\.backup$'),
  bytes bigint,
  row_count bigint,
  file_count int,
  reason text,
  -- retention takes the file away, never the row
  removed_at timestamptz,
  constraint backup_done_has_a_file check (state <> 'done' or (file is not null and bytes is not null and ended_at is not null)),
  constraint backup_failed_has_a_reason check (state <> 'failed' or reason is not null)
);
-- one at a time: two would read the same and fight for the disk
create unique index backups_one_at_a_time on administration.backups ((true)) where state in ('waiting', 'running');
create index backups_by_day on administration.backups (asked_at desc);
