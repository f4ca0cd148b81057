-- Reminders of invoices that are overdue, and how this company reminds.

create table accounting.reminders (
  id uuid primary key,
  invoice_id uuid not null references accounting.invoices (id),
  level int not null constraint reminders_level check (level between 1 and 3),
  day date not null,
  -- what it claims: the rest of the invoice, and what the law lets add
  open_cents bigint not null constraint reminders_open check (open_cents > 0),
  interest_cents bigint not null constraint reminders_interest check (interest_cents >= 0),
  lump_sum_cents bigint not null constraint reminders_lump_sum check (lump_sum_cents >= 0),
  -- until when it asks to be paid
  pay_by date not null constraint reminders_pay_by check (pay_by > day),
  to_address text not null,
  made_at timestamptz not null,
  -- null: Comptoir itself, by the clock
  made_by uuid,
  -- two clerks at once send one
  constraint reminders_once_per_level unique (invoice_id, level),
  -- the first one to anybody is free
  constraint reminders_first_is_free check (level > 1 or (interest_cents = 0 and lump_sum_cents = 0))
);
create trigger reminders_append_only before update or delete or truncate on accounting.reminders execute function accounting.refuse_change();

create table accounting.reminder_settings (
  singleton boolean primary key default true constraint reminder_settings_are_one check (singleton),
  -- the first reminder leaves by itself
  automatic boolean not null,
  -- the terms of sale let claim interest and a lump sum from consumers
  consumer_clause boolean not null,
  changed_at timestamptz not null
);

-- what is overdue is looked for every day
create index invoices_by_due_day on accounting.invoices (due_day) where kind = 'invoice' and due_day is not null;
