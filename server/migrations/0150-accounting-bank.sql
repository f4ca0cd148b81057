-- What the bank says happened on the company's account, and which entries of ours stand for it.

create table accounting.bank_statements (
  id uuid primary key,
  -- the company's account, as it was then
  iban text not null,
  -- the bank numbers its electronic statements anew every year
  year int not null,
  sequence int not null constraint bank_statements_sequence check (sequence between 0 and 999),
  opening_day date,
  day date not null,
  opening_cents bigint not null,
  closing_cents bigint not null,
  line_count int not null,
  -- what the bank wrote to its customers
  message text,
  -- SHA-256 of its records: the same statement again is told from another one under its number
  content_hash bytea not null,
  file_name text not null,
  imported_at timestamptz not null,
  imported_by uuid,
  constraint bank_statements_once unique (iban, year, sequence)
);
create index bank_statements_by_day on accounting.bank_statements (iban, day, sequence);

create table accounting.bank_lines (
  id uuid primary key,
  statement_id uuid not null references accounting.bank_statements (id),
  position int not null constraint bank_lines_position check (position >= 1),
  day date not null,
  value_day date,
  -- in favour of the company, or negative
  amount_cents bigint not null,
  -- what no entry stands for yet, down to zero as it is matched
  open_cents bigint not null,
  -- when Comptoir looked by itself whom it is from; null: it will
  looked_at timestamptz,
  structured_communication text constraint bank_lines_communication check (structured_communication ~ '^[0-9]{12}$'),
  communication text not null,
  counterparty_name text,
  counterparty_account text,
  end_to_end_reference text,
  bank_reference text not null,
  transaction_code text not null,
  constraint bank_lines_once unique (statement_id, position),
  constraint bank_lines_not_nothing check (amount_cents <> 0),
  constraint bank_lines_open check (case when amount_cents > 0 then open_cents between 0 and amount_cents else open_cents between amount_cents and 0 end)
) with (fillfactor = 80);
create index bank_lines_to_match on accounting.bank_lines (day, id) where open_cents <> 0;
create index bank_lines_not_looked_at on accounting.bank_lines (statement_id) where looked_at is null;
create index bank_lines_by_counterparty on accounting.bank_lines (counterparty_account) where counterparty_account is not null;

-- A line, or a part of it, and the entry that stands for it in the books. Taken back, it stays as a trace.
create table accounting.bank_matches (
  id uuid primary key,
  line_id uuid not null references accounting.bank_lines (id),
  -- a payment of a partner; money that something outside the books waited for; an account; an entry that was there before
  kind text not null constraint bank_matches_kind check (kind in ('payment', 'transfer', 'account', 'entry')),
  amount_cents bigint not null,
  entry_id uuid not null references accounting.entries (id),
  -- by Comptoir itself, from the structured communication
  automatic boolean not null,
  matched_at timestamptz not null,
  matched_by uuid,
  undone_at timestamptz,
  undone_by uuid,
  constraint bank_matches_not_nothing check (amount_cents <> 0)
);
create index bank_matches_by_line on accounting.bank_matches (line_id);
create index bank_matches_by_entry on accounting.bank_matches (entry_id);
-- an entry stands for one movement of the bank
create unique index bank_matches_one_per_entry on accounting.bank_matches (entry_id) where undone_at is null;

create trigger bank_statements_append_only before update or delete or truncate on accounting.bank_statements execute function accounting.refuse_change();
create trigger bank_lines_stay before delete on accounting.bank_lines for each row execute function accounting.refuse_change();
create trigger bank_lines_no_truncate before truncate on accounting.bank_lines execute function accounting.refuse_change();
create trigger bank_lines_are_final before update on accounting.bank_lines for each row
  when (to_jsonb(old) - array['open_cents', 'looked_at'] is distinct from to_jsonb(new) - array['open_cents', 'looked_at'])
  execute function accounting.refuse_named('books_append_only', 'what the bank said does not change');
create trigger bank_matches_stay before delete or truncate on accounting.bank_matches execute function accounting.refuse_change();
create trigger bank_matches_are_final before update on accounting.bank_matches for each row
  when (old.undone_at is not null or new.undone_at is null
    or to_jsonb(old) - array['undone_at', 'undone_by'] is distinct from to_jsonb(new) - array['undone_at', 'undone_by'])
  execute function accounting.refuse_named('books_append_only', 'a match is taken back once, and otherwise stays as it is');

-- At commit a statement has all its lines, and they lead from its old balance to its new one.
create function accounting.bank_statement_is_whole() returns trigger language plpgsql as $$
declare
  lines record;
begin
  select count(*) as number, coalesce(sum(amount_cents), 0) as total into lines from accounting.bank_lines where statement_id = new.id;
  if lines.number <> new.line_count or new.opening_cents + lines.total <> new.closing_cents then
    raise exception 'the lines of statement % do not lead to its balance', new.sequence using errcode = 'check_violation', constraint = 'bank_statements_whole';
  end if;
  return null;
end $$;
create constraint trigger bank_statements_are_whole after insert on accounting.bank_statements deferrable initially deferred
  for each row execute function accounting.bank_statement_is_whole();

-- A match takes its amount off the line, whose row is held from then on: beyond zero the line refuses. Its entry moves the bank
-- account by that amount, so that a statement without open lines is what the ledger says.
create function accounting.bank_match_fits() returns trigger language plpgsql as $$
begin
  update accounting.bank_lines set open_cents = open_cents - new.amount_cents where id = new.line_id;
  if new.amount_cents is distinct from (select sum(debit_cents - credit_cents) from accounting.entry_lines
      where entry_id = new.entry_id and account = (select code from accounting.accounts where role = 'bank')) then
    raise exception 'the entry does not move the bank account by %', new.amount_cents using errcode = 'check_violation', constraint = 'bank_matches_fit';
  end if;
  return null;
end $$;
create trigger bank_matches_fit after insert on accounting.bank_matches for each row execute function accounting.bank_match_fits();

create function accounting.bank_match_is_undone() returns trigger language plpgsql as $$
begin
  update accounting.bank_lines set open_cents = open_cents + new.amount_cents where id = new.line_id;
  return null;
end $$;
create trigger bank_matches_open_again after update on accounting.bank_matches for each row execute function accounting.bank_match_is_undone();
