-- Who sells: the identity that every document of the company must carry (CSA art. 2:20; RD no 1 art. 5).

create table accounting.company (
  -- one row: Comptoir keeps the books of one company
  singleton boolean primary key default true constraint company_is_one check (singleton),
  name text not null,
  legal_form text not null,
  enterprise_number text not null constraint company_enterprise_number check (enterprise_number ~ '^[01][0-9]{9}$'),
  vat_number text constraint company_vat_number check (vat_number = 'BE' || enterprise_number),
  street text not null,
  postal_code text not null,
  city text not null,
  country_code text not null constraint company_is_belgian check (country_code = 'BE'),
  email text not null,
  phone text,
  website text,
  iban text not null,
  bic text,
  -- register and court as they are printed: RPM Bruxelles
  court text not null,
  -- the language of the region of the seat: mandatory mentions are printed in it
  legal_language text not null constraint company_legal_language check (legal_language in ('fr', 'nl', 'de')),
  vat_regime text not null constraint company_vat_regime check (vat_regime in ('normal_monthly', 'normal_quarterly', 'franchise')),
  oss_registered boolean not null,
  changed_at timestamptz not null
);
