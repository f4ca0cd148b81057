-- The ledger: entries, their lines, their amounts in the boxes of the VAT return, and the totals kept beside them.

create function accounting.entry_number(journal text, fiscal_year text, sequence int) returns text immutable parallel safe language sql
  as $$ select journal || '-' || fiscal_year || '-' || lpad(sequence::text, greatest(6, length(sequence::text)), '0') $$;

create table accounting.entries (
  id uuid primary key,
  journal text not null,
  fiscal_year text not null,
  sequence int not null constraint entries_sequence check (sequence > 0),
  number text not null generated always as (accounting.entry_number(journal, fiscal_year, sequence)) stored,
  day date not null,
  text text not null constraint entries_text check (text <> ''),
  document_reference text,
  -- the sales document this entry belongs to; its own table is made by a later migration
  invoice_id uuid,
  reverses uuid constraint entries_reverses_an_entry references accounting.entries (id),
  -- how many lines and box amounts it was posted with: none can be added afterwards
  line_count int not null constraint entries_two_lines check (line_count >= 2),
  vat_count int not null,
  -- the month of the return its box amounts go to: the month of its day, or the first one not filed yet
  vat_month date,
  hash bytea not null,
  posted_at timestamptz not null,
  posted_by uuid,
  constraint entries_vat_month check ((vat_count > 0) = (vat_month is not null) and vat_month >= accounting.month_of(day)),
  constraint entries_number unique (journal, fiscal_year, sequence)
);
create index entries_by_day on accounting.entries (day, id);
create index entries_by_invoice on accounting.entries (invoice_id) where invoice_id is not null;
create index entries_by_reference on accounting.entries (document_reference text_pattern_ops) where document_reference is not null;
create unique index entries_reversed_once on accounting.entries (reverses) where reverses is not null;
create index entries_declared_later on accounting.entries (vat_month) where vat_month <> accounting.month_of(day);

create table accounting.entry_lines (
  entry_id uuid not null,
  line_number int not null,
  account text not null,
  -- the day of the entry, beside the account: a general-ledger page reads one index range
  day date not null,
  debit_cents bigint not null,
  credit_cents bigint not null,
  partner_id uuid,
  tax_code text,
  text text,
  constraint entry_lines_key primary key (entry_id, line_number),
  constraint entry_lines_one_side check (debit_cents >= 0 and credit_cents >= 0 and (debit_cents = 0) <> (credit_cents = 0)),
  constraint entry_lines_number check (line_number >= 1)
);
create index entry_lines_by_account on accounting.entry_lines (account, day, entry_id, line_number) include (debit_cents, credit_cents);
create index entry_lines_by_partner on accounting.entry_lines (partner_id, account, day) include (debit_cents, credit_cents) where partner_id is not null;

create table accounting.vat_amounts (
  entry_id uuid not null,
  position int not null constraint vat_amounts_position check (position >= 1),
  line_number int not null,
  vat_month date not null,
  box text not null constraint vat_amounts_box check (box ~ '^[0-9]{2}$'),
  amount_cents bigint not null,
  constraint vat_amounts_key primary key (entry_id, position)
);
create index vat_amounts_by_box on accounting.vat_amounts (vat_month, box, entry_id, position);

-- Totals by journal too: postings in different journals never wait for each other.
create table accounting.account_balances (
  journal text not null,
  account text not null,
  month date not null,
  debit_cents bigint not null,
  credit_cents bigint not null,
  constraint account_balances_key primary key (month, journal, account)
) with (fillfactor = 50);
create index account_balances_by_account on accounting.account_balances (account, month);

create table accounting.vat_totals (
  journal text not null,
  box text not null,
  vat_month date not null,
  amount_cents bigint not null,
  constraint vat_totals_key primary key (vat_month, journal, box)
) with (fillfactor = 50);

-- Who still owes whom: one row per line with a partner on a reconcilable account, down to zero as it is settled.
create table accounting.open_items (
  entry_id uuid not null,
  line_number int not null,
  account text not null,
  partner_id uuid not null,
  day date not null,
  side text not null constraint open_items_side check (side in ('debit', 'credit')),
  amount_cents bigint not null,
  residual_cents bigint not null,
  constraint open_items_key primary key (entry_id, line_number),
  constraint open_items_residual check (residual_cents between 0 and amount_cents)
) with (fillfactor = 80);
create index open_items_unsettled on accounting.open_items (account, partner_id) where residual_cents > 0;

-- Append-only: a posted entry is corrected by another one.
create trigger entries_append_only before update or delete or truncate on accounting.entries execute function accounting.refuse_change();
create trigger entry_lines_append_only before update or delete or truncate on accounting.entry_lines execute function accounting.refuse_change();
create trigger vat_amounts_append_only before update or delete or truncate on accounting.vat_amounts execute function accounting.refuse_change();

-- Once filed, a return takes no more: what is posted on its days goes to the next one.
alter table accounting.periods add column vat_filed boolean not null default false;
create trigger periods_vat_filed_for_good before update on accounting.periods for each row when (old.vat_filed and not new.vat_filed)
  execute function accounting.refuse_named('periods_vat_filed_for_good', 'a filed return is not taken back');

-- A closed period takes no entry. FOR SHARE: who closes it, or files its return, waits for the postings under way, and they for him.
create function accounting.entry_fits_its_period() returns trigger language plpgsql as $$
declare
  period record;
  filed boolean;
begin
  select p.status, p.vat_filed, p.fiscal_year, y.first_day, y.last_day into period
    from accounting.periods p join accounting.fiscal_years y on y.code = p.fiscal_year
    where p.month = accounting.month_of(new.day) for share of p;
  if not found or period.fiscal_year <> new.fiscal_year or new.day not between period.first_day and period.last_day then
    raise exception 'no period of fiscal year % holds %', new.fiscal_year, new.day using errcode = 'check_violation', constraint = 'entries_fiscal_year';
  end if;
  if period.status <> 'open' then
    raise exception 'the period of % takes no more entries', new.day using errcode = 'check_violation', constraint = 'entries_period_open';
  end if;
  if new.vat_month is null then return new; end if;
  filed := period.vat_filed;
  if new.vat_month <> accounting.month_of(new.day) then
    select vat_filed into filed from accounting.periods where month = new.vat_month for share;
  end if;
  if filed then
    -- filed between our reading and our lock: tried again, the posting finds the next return
    raise exception 'the VAT return of % was filed meanwhile', new.vat_month using errcode = 'serialization_failure';
  end if;
  return new;
end $$;
create trigger entries_fit_their_period before insert on accounting.entries for each row execute function accounting.entry_fits_its_period();

-- A session keeps the plans of its triggers, also those it made while the ledger was small: without seqscan they stay index scans.

-- At commit an entry is whole: as many lines and box amounts as it says, in balance, under a number its journal gave.
create function accounting.entry_is_whole() returns trigger language plpgsql set enable_seqscan = off as $$
declare
  lines record;
begin
  select count(*) as number, sum(debit_cents) as debit, sum(credit_cents) as credit into lines from accounting.entry_lines where entry_id = new.id;
  if lines.number <> new.line_count or (select count(*) from accounting.vat_amounts where entry_id = new.id) <> new.vat_count then
    raise exception 'entry % lacks lines', new.number using errcode = 'check_violation', constraint = 'entries_whole';
  end if;
  if lines.debit <> lines.credit then
    raise exception 'entry % does not balance: % debit, % credit', new.number, lines.debit, lines.credit
      using errcode = 'check_violation', constraint = 'entries_balanced';
  end if;
  if not exists (select from accounting.journal_counters where journal = new.journal and fiscal_year = new.fiscal_year and last_number >= new.sequence) then
    raise exception 'number % was not given by its journal', new.number using errcode = 'check_violation', constraint = 'entries_numbered';
  end if;
  return null;
end $$;
create constraint trigger entries_are_whole after insert on accounting.entries deferrable initially deferred
  for each row execute function accounting.entry_is_whole();

-- At commit each number given is carried by an entry with the hash the series goes on from: no gap.
create function accounting.number_is_carried() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  if not exists (select from accounting.entries where journal = new.journal and fiscal_year = new.fiscal_year and sequence = new.last_number and hash = new.last_hash) then
    raise exception 'number % of journal % (%) would be left empty', new.last_number, new.journal, new.fiscal_year
      using errcode = 'check_violation', constraint = 'journal_counters_no_gap';
  end if;
  return null;
end $$;
create constraint trigger journal_counters_no_gap after update on accounting.journal_counters deferrable initially deferred
  for each row execute function accounting.number_is_carried();

-- Lines and box amounts belong to the entry they were posted with, on an account that takes entries.
create function accounting.lines_belong() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  if exists (select from inserted l
             where not exists (select from accounting.entries e where e.id = l.entry_id and l.line_number <= e.line_count and l.day = e.day)
               or not exists (select from accounting.accounts a where a.code = l.account and a.postable)) then
    raise exception 'a line fits no entry, or its account takes none' using errcode = 'check_violation', constraint = 'entry_lines_belong';
  end if;
  return null;
end $$;
create trigger entry_lines_belong after insert on accounting.entry_lines referencing new table as inserted
  for each statement execute function accounting.lines_belong();

create function accounting.vat_amounts_belong() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  if exists (select from inserted v where not exists (select from accounting.entries e
             where e.id = v.entry_id and v.position <= e.vat_count and v.line_number <= e.line_count and v.vat_month = e.vat_month)) then
    raise exception 'a box amount fits no entry' using errcode = 'check_violation', constraint = 'vat_amounts_belong';
  end if;
  return null;
end $$;
create trigger vat_amounts_belong after insert on accounting.vat_amounts referencing new table as inserted
  for each statement execute function accounting.vat_amounts_belong();

-- What the chain seals: no surrogate id, no partner (a person may be erased, the books may not). docs/accounting.md describes the bytes.
-- lines: [[account, debit, credit, tax code, text], …], vat: [[line number, box, amount], …]. json, not jsonb: the text is built once.
create function accounting.sealed(previous bytea, number text, day date, text text, document_reference text, reversed_number text, vat_month date, lines json, vat json)
  returns bytea stable parallel safe language sql
  as $$ select sha256(previous || convert_to(json_build_array(number, day, text, document_reference, reversed_number, vat_month, lines, vat)::text, 'UTF8')) $$;
