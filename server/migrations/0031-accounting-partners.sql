-- Customers and suppliers as the books know them. Documents keep their own snapshot: a partner may move, a document may not.

create table accounting.partners (
  id uuid primary key,
  kind text not null constraint partners_kind check (kind in ('person', 'company')),
  name text not null,
  company text,
  line1 text not null,
  line2 text,
  postal_code text not null,
  city text not null,
  country_code text not null constraint partners_country check (country_code ~ '^[A-Z]{2}$'),
  vat_number text,
  email text,
  language text not null constraint partners_language check (language in ('fr', 'nl', 'de', 'en')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint partners_company_has_a_name check (kind = 'person' or company is not null)
);
create index partners_by_vat_number on accounting.partners (vat_number) where vat_number is not null;
create index partners_by_email on accounting.partners (lower(email)) where email is not null;
