-- The frame of the books: accounts, journals, fiscal years and their monthly periods.

create schema accounting;

-- The code is the key: it is what people, hashes and other programs know an account by.
create table accounting.accounts (
  code text primary key constraint accounts_code_is_digits check (code ~ '^[0-9]{1,10}$'),
  name_fr text not null,
  name_nl text not null,
  name_de text not null,
  name_en text not null,
  kind text not null constraint accounts_kind check (kind in ('asset', 'liability', 'equity', 'income', 'expense', 'off_balance')),
  normal_side text not null constraint accounts_normal_side check (normal_side in ('debit', 'credit')),
  -- a heading of the minimum chart groups accounts and takes no entry
  postable boolean not null,
  -- its lines with a partner are open items until they are settled
  reconcilable boolean not null,
  -- what the code looks it up by: customers, sales_goods, vat_grid_54 …
  role text constraint accounts_one_per_role unique,
  parent_code text references accounting.accounts (code),
  active boolean not null default true
);
create index accounts_by_parent on accounting.accounts (parent_code);

create table accounting.journals (
  code text primary key constraint journals_code check (code ~ '^[A-Z][A-Z0-9]{1,4}$'),
  name_fr text not null,
  name_nl text not null,
  name_de text not null,
  name_en text not null,
  kind text not null constraint journals_kind check (kind in
    ('sales', 'sales_credit', 'purchases', 'purchases_credit', 'cash', 'bank', 'payment_provider', 'miscellaneous', 'opening', 'closing')),
  -- invoices and credit notes: the day of a number is never before the day of the one before it
  chronological boolean not null default false,
  active boolean not null default true
);

create table accounting.fiscal_years (
  code text primary key constraint fiscal_years_code check (code ~ '^[0-9]{4}$'),
  first_day date not null,
  last_day date not null,
  constraint fiscal_years_in_order check (first_day <= last_day),
  constraint fiscal_years_apart exclude using gist (daterange(first_day, last_day, '[]') with &&)
);

-- One per month; the month's first day is its key.
create table accounting.periods (
  month date primary key constraint periods_month check (extract(day from month) = 1),
  fiscal_year text not null references accounting.fiscal_years (code),
  status text not null default 'open' constraint periods_status check (status in ('open', 'closed', 'locked')),
  changed_at timestamptz,
  changed_by uuid
);
create index periods_by_year on accounting.periods (fiscal_year);

-- The last number, day and hash of each series: whoever posts holds this row until the commit.
create table accounting.journal_counters (
  journal text not null references accounting.journals (code),
  fiscal_year text not null references accounting.fiscal_years (code),
  last_number int not null default 0,
  last_day date,
  last_hash bytea not null default ''::bytea,
  constraint journal_counters_key primary key (journal, fiscal_year)
) with (fillfactor = 40);

create function accounting.month_of(day date) returns date immutable parallel safe language sql
  as $$ select day - (extract(day from day)::int - 1) $$;

create function accounting.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'accounting.% is append-only: % refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation', constraint = 'books_append_only';
end $$;

create function accounting.refuse_named() returns trigger language plpgsql as $$
begin
  raise exception '%', tg_argv[1] using errcode = 'restrict_violation', constraint = tg_argv[0];
end $$;

-- Entries name accounts by code without a foreign key of their own (its row locks would make every sale meet on one row):
-- so an account is deactivated, never deleted and never given another code.
create trigger accounts_stay before delete on accounting.accounts for each row
  execute function accounting.refuse_named('accounts_stay', 'an account is deactivated, not deleted');
create trigger accounts_keep_their_code before update on accounting.accounts for each row when (new.code <> old.code)
  execute function accounting.refuse_named('accounts_stay', 'the code of an account does not change');
create trigger accounts_no_truncate before truncate on accounting.accounts execute function accounting.refuse_change();

-- A locked period stays locked, whoever asks.
create trigger periods_locked_for_good before update on accounting.periods for each row
  when (old.status = 'locked' and new.status <> 'locked')
  execute function accounting.refuse_named('periods_locked_for_good', 'a locked period stays locked');
create trigger periods_stay before delete or truncate on accounting.periods execute function accounting.refuse_change();

-- Numbers go up by one, and no counter goes away.
create trigger journal_counters_one_by_one before update on accounting.journal_counters for each row
  when (new.last_number <> old.last_number + 1 or new.journal <> old.journal or new.fiscal_year <> old.fiscal_year)
  execute function accounting.refuse_named('journal_counters_one_by_one', 'a journal numbers one by one');
create trigger journal_counters_stay before delete or truncate on accounting.journal_counters execute function accounting.refuse_change();
