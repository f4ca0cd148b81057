-- VAT returns: a draft is made anew as often as one likes; a filed one stays as it was sent.

create table accounting.vat_declarations (
  id uuid primary key,
  -- 2026-09 or 2026-Q3
  period text not null constraint vat_declarations_one_per_period unique,
  first_month date not null,
  last_month date not null,
  status text not null constraint vat_declarations_status check (status in ('draft', 'filed')),
  -- box → cents, as declared
  boxes jsonb not null,
  controls jsonb not null,
  -- box → cents below zero: a box is never negative, so the next return takes it
  carried jsonb not null,
  generated_at timestamptz not null,
  filed_at timestamptz,
  filed_by uuid,
  -- clears the VAT accounts of the period into the current account
  settlement_entry_id uuid constraint vat_declarations_settlement unique references accounting.entries (id),
  constraint vat_declarations_filed check ((status = 'filed') = (filed_at is not null))
);
create index vat_declarations_by_month on accounting.vat_declarations (last_month);

create trigger vat_declarations_frozen before update on accounting.vat_declarations for each row when (old.status = 'filed')
  execute function accounting.refuse_named('vat_declarations_frozen', 'a filed return stays as it was sent');
create trigger vat_declarations_stay before delete on accounting.vat_declarations for each row when (old.status = 'filed')
  execute function accounting.refuse_named('vat_declarations_frozen', 'a filed return stays as it was sent');
create trigger vat_declarations_no_truncate before truncate on accounting.vat_declarations execute function accounting.refuse_change();
