-- What lies on the shelf, what is promised, and every movement that made it so.

create table shop.stock_locations (
  id uuid primary key,
  name text not null constraint stock_location_name_is_unique unique
);
-- every shop has a shelf
insert into shop.stock_locations (id, name) values (gen_random_uuid(), 'Magasin');

-- Derived from movements and reservations, kept in step in their transactions, rebuilt by `comptoir rebuild stock`.
create table shop.stock_levels (
  variant_id uuid not null references shop.variants (id),
  location_id uuid not null references shop.stock_locations (id),
  on_hand int not null default 0,
  reserved int not null default 0 constraint stock_reserved_is_not_negative check (reserved >= 0),
  available int generated always as (on_hand - reserved) stored,
  -- 0: never below nothing; -5: five may be ordered in advance
  floor int not null default 0 constraint stock_floor check (floor <= 0),
  minimum int constraint stock_minimum check (minimum >= 0),
  primary key (variant_id, location_id),
  constraint stock_is_not_oversold check (on_hand - reserved >= floor)
);

create table shop.stock_movements (
  id bigint generated always as identity primary key,
  variant_id uuid not null references shop.variants (id),
  location_id uuid not null references shop.stock_locations (id),
  quantity int not null constraint stock_movement_moves check (quantity <> 0),
  kind text not null constraint stock_movement_kind check (kind in ('receipt', 'adjustment', 'transfer', 'sale', 'return')),
  reason text,
  order_id uuid,
  made_by uuid,
  made_at timestamptz not null
);
create index stock_movements_by_variant on shop.stock_movements (variant_id, id desc);
create index stock_movements_by_order on shop.stock_movements (order_id) where order_id is not null;

create function shop.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using constraint = tg_argv[0];
end $$;
create trigger stock_movements_are_append_only before update or delete or truncate on shop.stock_movements
  for each statement execute function shop.refuse_change('stock_movements_are_append_only');

-- Units promised to an order; `expires_at` is null once it is paid or on account.
create table shop.stock_reservations (
  order_id uuid not null,
  variant_id uuid not null references shop.variants (id),
  location_id uuid not null references shop.stock_locations (id),
  quantity int not null constraint stock_reservation_reserves check (quantity > 0),
  expires_at timestamptz,
  primary key (order_id, variant_id, location_id)
);
create index stock_reservations_by_expiry on shop.stock_reservations (expires_at) where expires_at is not null;
