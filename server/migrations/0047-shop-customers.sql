-- Who buys, and the proof that a company's VAT number was good on the day.

create table shop.vat_checks (
  id uuid primary key,
  vat_number text not null,
  country_code text not null,
  -- null: VIES could not be asked
  valid boolean,
  name text,
  address text,
  consultation_number text,
  source text not null constraint vat_check_source check (source in ('vies', 'checksum')),
  -- VIES's own words, kept as evidence
  answer text,
  checked_at timestamptz not null
);
create index vat_checks_by_number on shop.vat_checks (vat_number, checked_at desc);

create table shop.customers (
  id uuid primary key,
  user_id uuid references identity.people (id) constraint customer_is_one_user unique,
  partner_id uuid not null references accounting.partners (id),
  kind text not null constraint customer_kind check (kind in ('person', 'company')),
  email text not null,
  language text not null,
  -- may buy now and pay later
  on_account boolean not null default false,
  created_at timestamptz not null
);
create index customers_by_partner on shop.customers (partner_id);
create index customers_by_email on shop.customers (email);
