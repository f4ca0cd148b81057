-- Every mail that Comptoir writes: queued in the transaction that wants it, sent by a job, kept as the mail log.
create table platform.mails (
  id uuid primary key,
  kind text not null constraint mail_kind_has_module_and_name check (kind ~ '^[a-z]+/[a-z-]+$'),
  language text not null constraint mail_language check (language in ('fr', 'nl', 'de', 'en')),
  -- one address, and nothing that a header or a list of addresses would read as more
  to_address text not null constraint mail_goes_to_one_address check (to_address ~ '^[^[:space:][:cntrl:],;<>"()@]+@[^[:space:][:cntrl:],;<>"()@]+$'),
  to_name text constraint mail_name_is_one_line check (to_name !~ '[[:cntrl:]]'),
  subject text not null constraint mail_subject_is_one_line check (subject !~ '[[:cntrl:]]'),
  -- blocks as data; null once they were forgotten
  content jsonb,
  attachments jsonb not null default '[]',
  -- without @ the sender's domain is added when it is sent
  message_id text not null constraint mail_message_id_is_unique unique constraint mail_message_id_is_one check (message_id !~ '[[:space:][:cntrl:]<>]'),
  in_reply_to text constraint mail_in_reply_to_is_one check (in_reply_to !~ '[[:space:][:cntrl:]<>]'),
  reference_ids text[] not null default '{}',
  reply_to text constraint mail_reply_to_is_one_address check (reply_to ~ '^[^[:space:][:cntrl:],;<>"()@]+@[^[:space:][:cntrl:],;<>"()@]+$'),
  unsubscribe_url text constraint mail_unsubscribe_is_an_address check (unsubscribe_url ~ '^https?://[^[:space:][:cntrl:]<>]+$'),
  -- false when a person wrote it: then an answering machine may answer
  automatic boolean not null default true,
  about_kind text,
  about_id text,
  state text not null default 'queued' constraint mail_state check (state in ('queued', 'sent', 'kept', 'failed')),
  attempts int not null default 0,
  -- why it failed, or why it still waits
  reason text,
  again_of uuid references platform.mails (id) on delete set null,
  made_at timestamptz not null,
  sent_at timestamptz,
  constraint mail_sent_has_its_instant check ((state = 'sent') = (sent_at is not null)),
  constraint mail_about_is_whole check ((about_kind is null) = (about_id is null))
);
create index mails_by_age on platform.mails (made_at desc, id);
create index mails_by_about on platform.mails (about_id, made_at desc) where about_id is not null;
create index mails_by_state on platform.mails (state, made_at desc);
create index mails_again_of on platform.mails (again_of) where again_of is not null;
