-- The listings beside the VAT return: intra-Community supplies of a period, Belgian customers of a year.

create table accounting.vat_listings (
  id uuid primary key,
  kind text not null constraint vat_listings_kind check (kind in ('ic', 'client')),
  -- 2026-09, 2026-Q3, or the year of the client listing
  period text not null,
  first_month date not null,
  last_month date not null,
  status text not null constraint vat_listings_status check (status in ('draft', 'filed')),
  -- what the boxes say and the rows do not; entries of which the customer has no number
  difference_cents bigint not null,
  entries_at_fault jsonb not null,
  -- of a small enterprise: its turnover of the year
  turnover_cents bigint,
  generated_at timestamptz not null,
  filed_at timestamptz,
  filed_by uuid,
  constraint vat_listings_one_per_period unique (kind, period),
  constraint vat_listings_filed check ((status = 'filed') = (filed_at is not null))
);

create table accounting.vat_listing_rows (
  listing_id uuid not null references accounting.vat_listings (id),
  position int not null,
  vat_number text not null,
  partner_name text,
  -- L goods, S services, T triangular; null in the client listing
  code text constraint vat_listing_rows_code check (code in ('L', 'S', 'T')),
  correcting_period text,
  amount_cents bigint not null,
  vat_cents bigint not null,
  constraint vat_listing_rows_key primary key (listing_id, position)
);

create trigger vat_listings_frozen before update or delete on accounting.vat_listings for each row when (old.status = 'filed')
  execute function accounting.refuse_named('vat_listings_frozen', 'a filed listing stays as it was sent');
create function accounting.listing_rows_are_frozen() returns trigger language plpgsql as $$
begin
  if exists (select from accounting.vat_listings where id = coalesce(new.listing_id, old.listing_id) and status = 'filed') then
    raise exception 'a filed listing stays as it was sent' using errcode = 'restrict_violation', constraint = 'vat_listings_frozen';
  end if;
  return coalesce(new, old);
end $$;
create trigger vat_listing_rows_frozen before insert or update or delete on accounting.vat_listing_rows
  for each row execute function accounting.listing_rows_are_frozen();
