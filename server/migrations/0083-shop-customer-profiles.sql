-- What the shop keeps of a customer beside what the books keep of the partner; guests are customers of one order.

alter table shop.customers
  add column name text,
  add column company text,
  add column vat_number text,
  -- for staff only
  add column notes text not null default '';
create index customers_by_age on shop.customers (created_at desc, id);

create table shop.customer_addresses (
  id uuid primary key,
  customer_id uuid not null references shop.customers (id),
  address jsonb not null,
  default_billing boolean not null default false,
  default_delivery boolean not null default false,
  created_at timestamptz not null
);
create index customer_addresses_by_customer on shop.customer_addresses (customer_id, created_at);
create unique index one_default_billing_address on shop.customer_addresses (customer_id) where default_billing;
create unique index one_default_delivery_address on shop.customer_addresses (customer_id) where default_delivery;
