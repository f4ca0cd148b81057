-- Money that came and went, and what it settled.

create table accounting.payments (
  id uuid primary key,
  partner_id uuid not null,
  direction text not null constraint payments_direction check (direction in ('received', 'refunded')),
  amount_cents bigint not null constraint payments_amount check (amount_cents > 0),
  day date not null,
  by text not null constraint payments_by check (by in ('psp', 'bank', 'cash')),
  -- the provider's, the bank's or the till's name for it
  reference text not null,
  -- the invoice paid, or the credit note given back; null while there is none
  invoice_id uuid,
  entry_id uuid not null constraint payments_entry unique references accounting.entries (id),
  created_at timestamptz not null
);
-- the provider may tell the same payment twice: the books hold it once
create unique index payments_once_per_reference on accounting.payments (direction, reference) where by = 'psp';
create index payments_by_partner on accounting.payments (partner_id, day);
create index payments_by_invoice on accounting.payments (invoice_id) where invoice_id is not null;
create index payments_by_day on accounting.payments (day, id);

-- What settled what, since when. Append-only like the lines it joins.
create table accounting.allocations (
  id uuid primary key,
  debit_entry_id uuid not null,
  debit_line_number int not null,
  credit_entry_id uuid not null,
  credit_line_number int not null,
  amount_cents bigint not null constraint allocations_amount check (amount_cents > 0),
  day date not null,
  created_at timestamptz not null,
  constraint allocations_debit_item foreign key (debit_entry_id, debit_line_number) references accounting.open_items (entry_id, line_number),
  constraint allocations_credit_item foreign key (credit_entry_id, credit_line_number) references accounting.open_items (entry_id, line_number)
);
create index allocations_by_debit on accounting.allocations (debit_entry_id, debit_line_number);
create index allocations_by_credit on accounting.allocations (credit_entry_id, credit_line_number);
-- a balance as of a day takes back what was settled after it
create index allocations_by_day on accounting.allocations (day);

create trigger payments_append_only before update or delete or truncate on accounting.payments execute function accounting.refuse_change();
create trigger allocations_append_only before update or delete or truncate on accounting.allocations execute function accounting.refuse_change();

-- An allocation takes its amount off both items, of one partner, on one account, from opposite sides; below zero the items refuse.
create function accounting.allocation_settles() returns trigger language plpgsql as $$
declare
  debit record;
  credit record;
begin
  update accounting.open_items set residual_cents = residual_cents - new.amount_cents
    where entry_id = new.debit_entry_id and line_number = new.debit_line_number and side = 'debit' returning account, partner_id into debit;
  update accounting.open_items set residual_cents = residual_cents - new.amount_cents
    where entry_id = new.credit_entry_id and line_number = new.credit_line_number and side = 'credit' returning account, partner_id into credit;
  if debit.account is distinct from credit.account or debit.partner_id is distinct from credit.partner_id or debit.account is null then
    raise exception 'an allocation joins a debit and a credit of one partner on one account'
      using errcode = 'check_violation', constraint = 'allocations_fit';
  end if;
  return null;
end $$;
create trigger allocations_settle after insert on accounting.allocations for each row execute function accounting.allocation_settles();
