-- Sales invoices and credit notes. Each belongs to one entry, bears its number, and is final from the moment it exists:
-- a draft has no number and will live elsewhere.

create table accounting.invoices (
  id uuid primary key,
  kind text not null constraint invoices_kind check (kind in ('invoice', 'credit_note')),
  number text not null constraint invoices_number_once unique,
  entry_id uuid not null references accounting.entries (id),
  partner_id uuid not null references accounting.partners (id),
  issue_day date not null,
  issued_at timestamptz not null,
  due_day date,
  -- of the supply, where it is not the day of issue
  delivery_day date,
  language text not null constraint invoices_language check (language in ('fr', 'nl', 'de', 'en')),
  currency text not null default 'EUR' constraint invoices_in_euro check (currency = 'EUR'),
  -- as they were on that day: people move, documents do not
  seller jsonb not null,
  buyer jsonb not null,
  delivery jsonb,
  treatment text not null,
  -- the order it invoices, by the number the buyer knows
  reference text,
  total_excl_vat_cents bigint not null,
  total_vat_cents bigint not null,
  total_incl_vat_cents bigint not null constraint invoices_not_nothing check (total_incl_vat_cents > 0),
  prepaid_cents bigint not null,
  payment_means text not null constraint invoices_payment_means check (payment_means in ('transfer', 'card', 'online')),
  structured_communication text constraint invoices_communication_once unique
    constraint invoices_communication check (structured_communication ~ '^[0-9]{12}$'),
  credited_invoice_id uuid references accounting.invoices (id),
  reason text,
  -- how many lines and VAT groups it was issued with: none can be added afterwards
  line_count int not null,
  vat_count int not null,
  -- SHA-256 of the copies that are kept; written once
  pdf_key text,
  ubl_key text,
  found_by text not null generated always as (number || ' ' || coalesce(buyer ->> 'company', '') || ' ' || (buyer ->> 'name')) stored,
  constraint invoices_lines unique (id, line_count),
  constraint invoices_groups unique (id, vat_count),
  constraint invoices_totals check (total_excl_vat_cents + total_vat_cents = total_incl_vat_cents),
  constraint invoices_prepaid check (prepaid_cents between 0 and total_incl_vat_cents),
  constraint invoices_credit check ((kind = 'credit_note') = (credited_invoice_id is not null) and (kind = 'invoice' or prepaid_cents = 0))
);
create index invoices_by_day on accounting.invoices (issue_day desc, id desc);
create index invoices_by_partner on accounting.invoices (partner_id, issue_day desc);
create index invoices_by_credited on accounting.invoices (credited_invoice_id) where credited_invoice_id is not null;
create index invoices_without_copies on accounting.invoices (issued_at) where pdf_key is null;
create index invoices_by_words on accounting.invoices using gin (found_by gin_trgm_ops);

alter table accounting.entries add constraint entries_of_an_invoice foreign key (invoice_id) references accounting.invoices (id) deferrable initially deferred;

-- A line says of how many it is one. With the key and the count at commit, every place is taken from the start.
create table accounting.invoice_lines (
  invoice_id uuid not null,
  line_count int not null,
  position int not null,
  text text not null,
  item_code text,
  quantity int not null constraint invoice_lines_quantity check (quantity > 0),
  -- euros excl. VAT, with the decimals it takes to give the net again
  unit_price numeric not null,
  net_cents bigint not null,
  vat_cents bigint not null,
  gross_cents bigint not null,
  category text not null constraint invoice_lines_category check (category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
  rate_bp int not null,
  tax_code text not null,
  -- the role of the income account
  revenue text not null,
  -- of a credit note: the line of the invoice that it gives back
  credited_position int,
  constraint invoice_lines_once primary key (invoice_id, position),
  constraint invoice_lines_of foreign key (invoice_id, line_count) references accounting.invoices (id, line_count),
  constraint invoice_lines_position check (position between 1 and line_count),
  constraint invoice_lines_add_up check (net_cents + vat_cents = gross_cents and gross_cents >= 0),
  constraint invoice_lines_rate check ((category = 'S') = (rate_bp > 0) and (rate_bp > 0 or vat_cents = 0))
);

create table accounting.invoice_vat (
  invoice_id uuid not null,
  vat_count int not null,
  position int not null,
  category text not null,
  rate_bp int not null,
  base_cents bigint not null,
  vat_cents bigint not null,
  constraint invoice_vat_once primary key (invoice_id, position),
  constraint invoice_vat_of foreign key (invoice_id, vat_count) references accounting.invoices (id, vat_count),
  constraint invoice_vat_position check (position between 1 and vat_count)
);

create trigger invoices_are_final after update on accounting.invoices for each row
  when (to_jsonb(old) - array['pdf_key', 'ubl_key'] is distinct from to_jsonb(new) - array['pdf_key', 'ubl_key']
    or old.pdf_key <> coalesce(new.pdf_key, '') or old.ubl_key <> coalesce(new.ubl_key, ''))
  execute function accounting.refuse_named('invoices_are_final', 'an issued document does not change: a credit note corrects it');
create trigger invoices_stay before delete or truncate on accounting.invoices execute function accounting.refuse_change();
create trigger invoice_lines_are_final before update or delete or truncate on accounting.invoice_lines execute function accounting.refuse_change();
create trigger invoice_vat_is_final before update or delete or truncate on accounting.invoice_vat execute function accounting.refuse_change();

-- At commit a document is whole: as many lines and VAT groups as it says, the same cents in lines, VAT groups and totals, the number of its entry.
create function accounting.invoice_is_whole() returns trigger language plpgsql as $$
declare
  lines record;
begin
  select count(*) as number, sum(net_cents) as net, sum(vat_cents) as vat into lines from accounting.invoice_lines where invoice_id = new.id;
  if lines.number <> new.line_count or (select count(*) from accounting.invoice_vat where invoice_id = new.id) <> new.vat_count
    or lines.net is distinct from new.total_excl_vat_cents or lines.vat is distinct from new.total_vat_cents then
    raise exception 'the lines of % do not add up to its totals', new.number using errcode = 'check_violation', constraint = 'invoices_add_up';
  end if;
  if exists (select from (select category, rate_bp, sum(net_cents) as base, sum(vat_cents) as vat from accounting.invoice_lines where invoice_id = new.id group by 1, 2) l
             full join (select category, rate_bp, base_cents, vat_cents from accounting.invoice_vat where invoice_id = new.id) v using (category, rate_bp)
             where l.base is distinct from v.base_cents or l.vat is distinct from v.vat_cents) then
    raise exception 'the VAT groups of % are not those of its lines', new.number using errcode = 'check_violation', constraint = 'invoices_add_up';
  end if;
  if not exists (select from accounting.entries where id = new.entry_id and number = new.number and invoice_id = new.id) then
    raise exception '% is not the number of its entry', new.number using errcode = 'check_violation', constraint = 'invoices_bear_the_number_of_their_entry';
  end if;
  return null;
end $$;
create constraint trigger invoices_are_whole after insert on accounting.invoices deferrable initially deferred
  for each row execute function accounting.invoice_is_whole();

-- Credit notes never give back more than the invoice charged, line by line. The invoice's row is held: two at once meet here.
create function accounting.credit_fits_its_invoice() returns trigger language plpgsql as $$
begin
  perform from accounting.invoices where id = new.credited_invoice_id and kind = 'invoice' and partner_id = new.partner_id for no key update;
  if not found then
    raise exception '% corrects no invoice of its partner', new.number using errcode = 'check_violation', constraint = 'credit_notes_correct_an_invoice';
  end if;
  if exists (
    select from (
      select c.credited_position, sum(c.quantity) as quantity, sum(c.net_cents) as net, sum(c.vat_cents) as vat, sum(c.gross_cents) as gross
      from accounting.invoices n join accounting.invoice_lines c on c.invoice_id = n.id
      where n.credited_invoice_id = new.credited_invoice_id group by 1
    ) c left join accounting.invoice_lines l on l.invoice_id = new.credited_invoice_id and l.position = c.credited_position
    where l.position is null or c.quantity > l.quantity or c.net > l.net_cents or c.vat > l.vat_cents or c.gross > l.gross_cents
  ) then
    raise exception 'credit notes give back more than the invoice charged' using errcode = 'check_violation', constraint = 'credit_notes_within_invoice';
  end if;
  return null;
end $$;
create constraint trigger credit_notes_fit after insert on accounting.invoices deferrable initially deferred
  for each row when (new.kind = 'credit_note') execute function accounting.credit_fits_its_invoice();
