-- Suppliers, their invoices and credit notes, what is paid to them, and links between open items that can be taken back.

alter table accounting.partners
  add column supplier boolean not null default false,
  add column iban text,
  -- what is proposed for a new invoice of this supplier
  add column cost_account text references accounting.accounts (code),
  add column tax_code text,
  add column payment_days int constraint partners_payment_days check (payment_days between 0 and 365);
-- one row per supplier who has a VAT number: his numbers are compared within it
create unique index suppliers_once_per_vat_number on accounting.partners (vat_number) where supplier and vat_number is not null;
create index suppliers_by_name on accounting.partners (lower(coalesce(company, name))) where supplier;

create table accounting.purchase_invoices (
  id uuid primary key,
  kind text not null constraint purchase_invoices_kind check (kind in ('invoice', 'credit_note')),
  status text not null constraint purchase_invoices_status check (status in ('draft', 'validated', 'cancelled')),
  partner_id uuid not null references accounting.partners (id),
  -- as the supplier printed it
  supplier_number text not null constraint purchase_invoices_supplier_number check (supplier_number <> ''),
  issue_day date not null,
  due_day date,
  -- the day of its entry: in the month in which it is deducted
  booking_day date not null,
  payment_reference text,
  note text,
  credited_id uuid references accounting.purchase_invoices (id),
  total_excl_vat_cents bigint not null,
  -- what the supplier charges; self-assessed VAT is not owed to him
  total_vat_cents bigint not null,
  self_assessed_vat_cents bigint not null,
  total_incl_vat_cents bigint not null,
  -- our own number, that of the entry
  number text constraint purchase_invoices_number_once unique,
  entry_id uuid constraint purchase_invoices_entry_once unique references accounting.entries (id),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  validated_at timestamptz,
  constraint purchase_invoices_totals check (total_excl_vat_cents + total_vat_cents = total_incl_vat_cents),
  constraint purchase_invoices_not_nothing check (total_incl_vat_cents > 0),
  constraint purchase_invoices_numbered check ((status = 'draft') = (number is null) and (number is null) = (entry_id is null)),
  constraint purchase_invoices_credit check (kind = 'credit_note' or credited_id is null)
);
-- the same paper is not booked twice: spaces and capitals apart, drafts too
create unique index purchase_invoices_once on accounting.purchase_invoices (partner_id, kind, upper(regexp_replace(supplier_number, '\s', '', 'g')))
  where status <> 'cancelled';
create index purchase_invoices_by_day on accounting.purchase_invoices (issue_day desc, id desc);
create index purchase_invoices_by_partner on accounting.purchase_invoices (partner_id, issue_day desc);
create index purchase_invoices_by_credited on accounting.purchase_invoices (credited_id) where credited_id is not null;

create table accounting.purchase_invoice_lines (
  purchase_invoice_id uuid not null references accounting.purchase_invoices (id),
  position int not null constraint purchase_invoice_lines_position check (position between 1 and 200),
  account text not null references accounting.accounts (code),
  text text,
  net_cents bigint not null constraint purchase_invoice_lines_net check (net_cents <> 0),
  vat_cents bigint not null,
  tax_code text not null,
  constraint purchase_invoice_lines_once primary key (purchase_invoice_id, position)
);

-- What is validated stays as it is; cancelling takes nothing away but the claim on the supplier's number.
create trigger purchase_invoices_are_final before update on accounting.purchase_invoices for each row
  when (old.status <> 'draft' and to_jsonb(old) - array['status', 'changed_at'] is distinct from to_jsonb(new) - array['status', 'changed_at']
    or old.status = 'cancelled' or old.status = 'validated' and new.status = 'draft')
  execute function accounting.refuse_named('purchase_invoices_are_final', 'a validated purchase does not change');
create trigger purchase_invoices_stay before delete on accounting.purchase_invoices for each row when (old.status <> 'draft')
  execute function accounting.refuse_named('purchase_invoices_are_final', 'a validated purchase stays');
create function accounting.purchase_lines_are_final() returns trigger language plpgsql as $$
begin
  if exists (select from accounting.purchase_invoices where id = coalesce(new.purchase_invoice_id, old.purchase_invoice_id) and status <> 'draft') then
    raise exception 'the lines of a validated purchase do not change' using errcode = 'restrict_violation', constraint = 'purchase_invoices_are_final';
  end if;
  return coalesce(new, old);
end $$;
create trigger purchase_invoice_lines_are_final before insert or update or delete on accounting.purchase_invoice_lines
  for each row execute function accounting.purchase_lines_are_final();

-- At commit its lines add up to its totals, and its number is that of its entry.
create function accounting.purchase_is_whole() returns trigger language plpgsql as $$
begin
  if new.total_excl_vat_cents is distinct from (select sum(net_cents) from accounting.purchase_invoice_lines where purchase_invoice_id = new.id)
    or new.total_vat_cents + new.self_assessed_vat_cents is distinct from (select sum(vat_cents) from accounting.purchase_invoice_lines where purchase_invoice_id = new.id) then
    raise exception 'the lines of % do not add up to its totals', new.supplier_number using errcode = 'check_violation', constraint = 'purchase_invoices_add_up';
  end if;
  if new.entry_id is not null and not exists (select from accounting.entries where id = new.entry_id and number = new.number) then
    raise exception '% is not the number of its entry', new.number using errcode = 'check_violation', constraint = 'purchase_invoices_add_up';
  end if;
  return null;
end $$;
create constraint trigger purchase_invoices_are_whole after insert or update on accounting.purchase_invoices deferrable initially deferred
  for each row execute function accounting.purchase_is_whole();

-- Money to suppliers, and back from them.
alter table accounting.payments drop constraint payments_direction,
  add constraint payments_direction check (direction in ('received', 'refunded', 'paid', 'returned')),
  add column purchase_invoice_id uuid references accounting.purchase_invoices (id),
  add constraint payments_one_document check (invoice_id is null or purchase_invoice_id is null);
create index payments_by_purchase on accounting.payments (purchase_invoice_id) where purchase_invoice_id is not null;

-- A link that was taken back, from which day on. The link itself stays: balances of days before know it.
create table accounting.undone_allocations (
  allocation_id uuid constraint allocations_undone_once primary key references accounting.allocations (id),
  day date not null,
  undone_at timestamptz not null,
  undone_by uuid
);
create index undone_allocations_by_day on accounting.undone_allocations (day);
create trigger undone_allocations_append_only before update or delete or truncate on accounting.undone_allocations
  execute function accounting.refuse_change();

create function accounting.allocation_is_undone() returns trigger language plpgsql as $$
declare
  link record;
begin
  select * into strict link from accounting.allocations where id = new.allocation_id;
  if new.day < link.day then
    raise exception 'a link is not taken back before it was made' using errcode = 'check_violation', constraint = 'undone_allocations_later';
  end if;
  update accounting.open_items set residual_cents = residual_cents + link.amount_cents
    where (entry_id, line_number) in ((link.debit_entry_id, link.debit_line_number), (link.credit_entry_id, link.credit_line_number));
  return null;
end $$;
create trigger allocations_open_again after insert on accounting.undone_allocations for each row execute function accounting.allocation_is_undone();

-- Links that hold now.
create view accounting.standing_allocations as
  select a.* from accounting.allocations a where not exists (select from accounting.undone_allocations u where u.allocation_id = a.id);
