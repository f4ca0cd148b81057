-- An order is fixed once placed; only its states move, along the tables in orders/order.ts.

create sequence shop.order_numbers;

create table shop.orders (
  id uuid primary key,
  number text not null constraint order_number_is_unique unique,
  cart_id uuid not null references shop.carts (id) constraint one_order_per_cart unique,
  customer_id uuid not null references shop.customers (id),
  user_id uuid references identity.people (id),
  email text not null,
  buyer_name text not null,
  language text not null,
  note text,
  billing_address jsonb not null,
  delivery_address jsonb,
  vat_number text,
  vat_check_id uuid references shop.vat_checks (id),
  vat_treatment text not null,
  currency text not null default 'EUR',
  total_excl_vat_cents bigint not null,
  total_vat_cents bigint not null,
  total_incl_vat_cents bigint not null,
  payment_method text not null constraint order_payment_method check (payment_method in ('stripe', 'bank_transfer', 'on_account', 'demo')),
  payment_status text not null default 'pending'
    constraint order_payment_status check (payment_status in ('pending', 'paid', 'failed', 'expired', 'partly_refunded', 'refunded')),
  fulfilment_status text not null
    constraint order_fulfilment_status check (fulfilment_status in ('unfulfilled', 'preparing', 'partly_shipped', 'shipped', 'delivered', 'not_needed')),
  cancelled_at timestamptz,
  hold_expires_at timestamptz,
  invoice_id uuid references accounting.invoices (id) constraint one_order_per_invoice unique,
  structured_communication text constraint order_communication_is_unique unique,
  placed_at timestamptz not null,
  constraint order_totals_add_up check (total_excl_vat_cents + total_vat_cents = total_incl_vat_cents)
);
create index orders_by_day on shop.orders (placed_at desc, id);
create index orders_by_user on shop.orders (user_id, placed_at desc) where user_id is not null;
create index orders_by_customer on shop.orders (customer_id);
create index orders_by_email on shop.orders (lower(email));
create index orders_awaiting_payment on shop.orders (hold_expires_at) where payment_status = 'pending' and hold_expires_at is not null;

create table shop.order_lines (
  id uuid primary key,
  order_id uuid not null references shop.orders (id),
  position int not null,
  variant_id uuid references shop.variants (id),
  sku text not null,
  name text not null,
  supply text not null,
  quantity int not null constraint order_line_quantity check (quantity > 0),
  unit_price_cents bigint not null,
  -- what one piece costs this buyer, for people to read; sums come from the amounts below
  unit_price_incl_vat_cents bigint not null,
  price_includes_vat boolean not null,
  domestic_rate_bp int not null,
  net_cents bigint not null,
  vat_cents bigint not null,
  gross_cents bigint not null,
  category text not null,
  rate_bp int not null,
  tax_code text not null,
  shipped_quantity int not null default 0,
  refunded_quantity int not null default 0,
  -- refunded before they were sent: never to be sent
  withdrawn_quantity int not null default 0,
  constraint order_line_once unique (order_id, position),
  constraint order_line_adds_up check (net_cents + vat_cents = gross_cents),
  constraint order_line_not_shipped_too_much check (shipped_quantity >= 0 and withdrawn_quantity >= 0 and shipped_quantity + withdrawn_quantity <= quantity),
  constraint order_line_not_refunded_too_much check (refunded_quantity between 0 and quantity)
);

create table shop.order_vat (
  order_id uuid not null references shop.orders (id),
  category text not null,
  rate_bp int not null,
  base_cents bigint not null,
  vat_cents bigint not null,
  primary key (order_id, category, rate_bp)
);

-- The timeline: what happened, when, by whom.
create table shop.order_events (
  id bigint generated always as identity primary key,
  order_id uuid not null references shop.orders (id),
  kind text not null,
  facts jsonb not null default '{}',
  made_by uuid,
  made_at timestamptz not null
);
create index order_events_by_order on shop.order_events (order_id, id);
create trigger order_events_are_append_only before update or delete or truncate on shop.order_events
  for each statement execute function shop.refuse_change('order_events_are_append_only');

create table shop.shipments (
  id uuid primary key,
  order_id uuid not null references shop.orders (id),
  carrier text,
  tracking text,
  shipped_at timestamptz not null
);
create index shipments_by_order on shop.shipments (order_id);
create table shop.shipment_lines (
  shipment_id uuid not null references shop.shipments (id),
  line_id uuid not null references shop.order_lines (id),
  quantity int not null check (quantity > 0),
  primary key (shipment_id, line_id)
);

-- Sales of goods to persons in other member states, per calendar year, excl. VAT: the OSS threshold counts them.
create table shop.distance_sales (
  year int primary key,
  base_cents bigint not null
);

alter table shop.stock_movements add constraint stock_movement_order foreign key (order_id) references shop.orders (id);
alter table shop.stock_reservations add constraint stock_reservation_order foreign key (order_id) references shop.orders (id);
