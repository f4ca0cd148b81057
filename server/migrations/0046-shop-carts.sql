-- What people put together before they order.

create table shop.carts (
  id uuid primary key,
  -- null: a visitor's cart, known by the signed cookie that holds its id
  user_id uuid references identity.people (id),
  state text not null default 'open' constraint cart_state check (state in ('open', 'ordered', 'merged')),
  merged_into uuid references shop.carts (id),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index one_open_cart_per_user on shop.carts (user_id) where state = 'open' and user_id is not null;
create index carts_by_age on shop.carts (updated_at) where state = 'open';

create table shop.cart_lines (
  id uuid primary key,
  cart_id uuid not null references shop.carts (id) on delete cascade,
  variant_id uuid not null references shop.variants (id),
  quantity int not null constraint cart_line_quantity check (quantity between 1 and 9999),
  -- the price the shopper saw: when it has changed since, they are told
  seen_price_cents bigint not null,
  constraint cart_line_once unique (cart_id, variant_id)
);
