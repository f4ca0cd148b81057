-- Codes that take something off, and the ways in which goods reach their buyer.

create table shop.promotions (
  id uuid primary key,
  -- in capitals, as it is compared
  code text not null constraint promotion_code_is_unique unique,
  kind text not null constraint promotion_kind check (kind in ('percentage', 'amount')),
  percent_bp int constraint promotion_percent check (percent_bp between 1 and 10000),
  -- incl. VAT
  amount_cents bigint constraint promotion_amount check (amount_cents > 0),
  -- what the articles must come to, incl. VAT, before anything is taken off
  minimum_cents bigint not null default 0 constraint promotion_minimum check (minimum_cents >= 0),
  starts_on date,
  ends_on date,
  use_limit int constraint promotion_use_limit check (use_limit > 0),
  customer_limit int constraint promotion_customer_limit check (customer_limit > 0),
  active boolean not null default true,
  -- orders that hold it; one that ends unpaid gives its use back
  uses int not null default 0,
  created_at timestamptz not null,
  constraint promotion_takes_one_thing check ((kind = 'percentage') = (percent_bp is not null) and (kind = 'amount') = (amount_cents is not null)),
  constraint promotion_dates check (starts_on <= ends_on),
  -- twenty buyers of the last use: the row is locked by the first, and this decides for the others
  constraint promotion_not_used_up check (uses between 0 and use_limit)
);

-- How often one buyer used a code: by e-mail address, and by person when signed in.
create table shop.promotion_customers (
  promotion_id uuid not null references shop.promotions (id),
  customer text not null,
  uses int not null,
  most int,
  primary key (promotion_id, customer),
  constraint promotion_not_used_up_by_customer check (uses between 0 and most)
);

create table shop.promotion_uses (
  order_id uuid primary key references shop.orders (id),
  promotion_id uuid not null references shop.promotions (id),
  customers text[] not null
);
create index promotion_uses_by_promotion on shop.promotion_uses (promotion_id);

create table shop.delivery_methods (
  id uuid primary key,
  -- in the four languages
  names jsonb not null,
  texts jsonb not null,
  -- incl. VAT of the goods' main rate
  price_cents bigint not null constraint delivery_price check (price_cents >= 0),
  -- free when the articles come to this, incl. VAT, what a code takes off taken off
  free_from_cents bigint constraint delivery_free_from check (free_from_cents > 0),
  -- empty: everywhere
  countries text[] not null default '{}',
  position int not null default 0,
  archived boolean not null default false
);

alter table shop.carts add column promotion_id uuid references shop.promotions (id);

alter table shop.orders
  add column promotion_id uuid references shop.promotions (id),
  add column coupon_code text,
  add column discount_incl_vat_cents bigint,
  add column delivery_method_id uuid references shop.delivery_methods (id),
  -- as the buyer read it
  add column delivery_method text;

alter table shop.order_lines
  add column kind text not null default 'article' constraint order_line_kind check (kind in ('article', 'delivery')),
  -- what was taken off this line; its amounts are without it
  add column discount_incl_vat_cents bigint;
