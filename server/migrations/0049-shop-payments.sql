-- Money for orders: what was asked, what came, what went back.

create table shop.payments (
  id uuid primary key,
  order_id uuid not null references shop.orders (id),
  method text not null constraint payment_method check (method in ('stripe', 'bank_transfer', 'on_account', 'demo')),
  status text not null default 'pending' constraint payment_status check (status in ('pending', 'succeeded', 'failed', 'cancelled')),
  amount_cents bigint not null constraint payment_amount check (amount_cents > 0),
  refunded_cents bigint not null default 0,
  currency text not null default 'EUR',
  -- the provider's own name of the payment (pi_…)
  provider_reference text,
  client_secret text,
  -- the payment in the books
  booked_payment_id uuid references accounting.payments (id),
  succeeded_at timestamptz,
  created_at timestamptz not null,
  constraint payment_provider_reference_is_unique unique (method, provider_reference),
  constraint payment_not_refunded_too_much check (refunded_cents between 0 and amount_cents)
);
create index payments_by_order on shop.payments (order_id);
create unique index one_successful_payment_per_order on shop.payments (order_id) where status = 'succeeded';

create table shop.refunds (
  id uuid primary key,
  payment_id uuid not null references shop.payments (id),
  amount_cents bigint not null constraint refund_amount check (amount_cents > 0),
  status text not null default 'pending' constraint refund_status check (status in ('pending', 'succeeded', 'failed')),
  credit_note_id uuid references accounting.invoices (id),
  provider_reference text,
  booked_payment_id uuid references accounting.payments (id),
  reason text not null,
  made_by uuid,
  made_at timestamptz not null
);
create index refunds_by_payment on shop.refunds (payment_id);

-- What a provider said, word for word, once per event id; a job works it off.
create table shop.provider_events (
  provider text not null,
  event_id text not null,
  body text not null,
  received_at timestamptz not null,
  worked_at timestamptz,
  constraint provider_event_once primary key (provider, event_id)
);
