-- What staff did: every unsafe request, whatever came of it. No secrets, no personal data but who acted.

create table identity.audit_entries (
  id bigint generated always as identity primary key,
  made_at timestamptz not null,
  person_id uuid not null references identity.people (id),
  method text not null,
  -- the route's pattern, not its address
  route text not null,
  subject_id text,
  status int not null,
  -- why it was refused
  code text,
  -- field → [before, after], where the route tells it
  changes jsonb,
  request_id text not null
);
create index audit_entries_by_person on identity.audit_entries (person_id, id desc);
create index audit_entries_by_subject on identity.audit_entries (subject_id, id desc);
create index audit_entries_by_time on identity.audit_entries (made_at);

create function identity.refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only: % refused', lower(tg_op) using errcode = 'restrict_violation', constraint = 'audit_is_append_only';
end $$;
create trigger audit_is_append_only before update or delete on identity.audit_entries for each row execute function identity.refuse_audit_change();
create trigger audit_is_not_truncated before truncate on identity.audit_entries for each statement execute function identity.refuse_audit_change();
