-- What customers ask and staff answer. Internal notes lie beside the answers; whoever reads for a customer leaves them out.

-- Numbers per year: T-2026-000123.
create table services.ticket_years (
  year int primary key,
  last_number int not null
);

create table services.tickets (
  id uuid primary key,
  number text not null constraint ticket_number_is_unique unique,
  subject text not null,
  status text not null constraint ticket_status check (status in ('open', 'waiting_for_customer', 'answered', 'closed')),
  priority text not null default 'normal' constraint ticket_priority check (priority in ('low', 'normal', 'high', 'urgent')),
  category text not null default 'question' constraint ticket_category check (category in ('question', 'order', 'delivery', 'invoice', 'appointment', 'other')),
  -- a customer with an account; everybody else is known by address and link
  user_id uuid references identity.people (id),
  requester_name text not null,
  requester_email text not null,
  language text not null constraint ticket_language check (language in ('fr', 'nl', 'de', 'en')),
  assignee_id uuid references identity.people (id),
  order_id uuid references shop.orders (id),
  appointment_id uuid references services.appointments (id),
  created_at timestamptz not null,
  -- any change, internal ones too: for staff only
  touched_at timestamptz not null,
  closed_at timestamptz,
  constraint ticket_is_about_one_thing check (num_nonnulls(order_id, appointment_id) <= 1),
  constraint ticket_closed_has_its_instant check ((status = 'closed') = (closed_at is not null))
);
create index tickets_by_touch on services.tickets (touched_at desc, id);
create index tickets_by_status on services.tickets (status, touched_at desc);
create index tickets_by_assignee on services.tickets (assignee_id, touched_at desc);
create index tickets_by_user on services.tickets (user_id, created_at desc) where user_id is not null;
create index tickets_by_order on services.tickets (order_id) where order_id is not null;
create index tickets_by_appointment on services.tickets (appointment_id) where appointment_id is not null;

create table services.ticket_messages (
  id uuid primary key,
  ticket_id uuid not null references services.tickets (id),
  position int not null,
  author text not null constraint ticket_message_author check (author in ('customer', 'staff')),
  internal boolean not null default false,
  person_id uuid references identity.people (id),
  author_name text not null,
  body text not null,
  channel text not null default 'web' constraint ticket_message_channel check (channel in ('web', 'mail')),
  created_at timestamptz not null,
  constraint ticket_message_once unique (ticket_id, position),
  constraint ticket_notes_are_staffs check (author = 'staff' or not internal)
);

create table services.ticket_attachments (
  id uuid primary key,
  ticket_id uuid not null references services.tickets (id),
  -- none until the message is sent that it was uploaded for
  message_id uuid references services.ticket_messages (id),
  by_staff boolean not null,
  file_key text not null,
  name text not null,
  type text not null,
  size_bytes int not null constraint ticket_attachment_size check (size_bytes between 1 and 10000000),
  created_at timestamptz not null
);
create index ticket_attachments_by_ticket on services.ticket_attachments (ticket_id);
create index ticket_attachments_by_message on services.ticket_attachments (message_id);

-- Answers that are written often, in the language of whoever asked.
create table services.canned_replies (
  id uuid primary key,
  language text not null constraint canned_reply_language check (language in ('fr', 'nl', 'de', 'en')),
  title text not null,
  body text not null,
  constraint canned_reply_title_is_unique unique (language, title)
);

-- Every mail that came in, whatever became of it; the raw message lies among the files.
create table services.inbound_mails (
  id uuid primary key,
  -- the sender's Message-ID, or the hash of a message without one
  message_id text not null constraint inbound_mail_comes_once unique,
  file_key text not null,
  size_bytes int not null,
  sender text,
  subject text,
  -- received: noted, and its message follows in the same transaction
  state text not null constraint inbound_mail_state check (state in ('received', 'filed', 'ignored', 'flagged')),
  reason text constraint inbound_mail_reason check (reason in ('unreadable', 'no_sender', 'empty', 'too_many', 'automatic', 'own')),
  ticket_id uuid references services.tickets (id),
  ticket_message_id uuid references services.ticket_messages (id),
  received_at timestamptz not null,
  constraint inbound_mail_filed_has_its_message check ((state = 'filed') = (ticket_message_id is not null) and (state in ('received', 'filed')) = (reason is null))
);
create index inbound_mails_by_age on services.inbound_mails (received_at desc, id);
create index inbound_mails_by_sender on services.inbound_mails (sender, received_at desc);
create index inbound_mails_by_message on services.inbound_mails (ticket_message_id) where ticket_message_id is not null;
