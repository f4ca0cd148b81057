-- What is done again every week, month or year, and charged each time. A period is arithmetic from the anchor; its order is the shop's.

alter table services.services add column interval_unit text, add column interval_count int;
update services.services set interval_unit = 'month', interval_count = 1 where kind = 'subscription';
alter table services.services
  add constraint service_interval_unit check (interval_unit in ('week', 'month', 'year')),
  add constraint service_interval_count check (interval_count between 1 and 24),
  add constraint service_is_a_plan check ((kind = 'subscription') = (interval_unit is not null) and (interval_unit is null) = (interval_count is null));

create table services.subscriptions (
  id uuid primary key,
  service_id uuid not null references services.services (id),
  status text not null constraint subscription_status check (status in ('chosen', 'pending', 'active', 'past_due', 'paused', 'cancelled', 'expired')),
  -- as they were agreed: the plan may change for others
  interval_unit text not null constraint subscription_interval_unit check (interval_unit in ('week', 'month', 'year')),
  interval_count int not null constraint subscription_interval_count check (interval_count between 1 and 24),
  price_cents bigint not null constraint subscription_price check (price_cents >= 0),
  price_includes_vat boolean not null,
  -- the order that began it, whose invoice is that of the first period
  order_id uuid references shop.orders (id),
  user_id uuid references identity.people (id),
  customer_name text,
  customer_email text,
  language text not null constraint subscription_language check (language in ('fr', 'nl', 'de', 'en')),
  -- period `anchor_number` begins on the anchor; a pause that outlasts what was paid moves both
  anchor_day date,
  anchor_number int not null default 1,
  next_number int not null default 1,
  next_day date,
  -- the day after which nothing begins any more
  ends_on date,
  ended_at timestamptz,
  created_at timestamptz not null,
  constraint subscription_has_begun check (status in ('chosen', 'pending', 'expired') or (anchor_day is not null and next_day is not null and order_id is not null)),
  constraint subscription_has_ended check ((status in ('cancelled', 'expired')) = (ended_at is not null))
);
create index subscriptions_due on services.subscriptions (next_day) where status in ('active', 'past_due', 'paused');
create index subscriptions_by_user on services.subscriptions (user_id, created_at desc) where user_id is not null;
create index subscriptions_by_order on services.subscriptions (order_id);
create index subscriptions_by_status on services.subscriptions (status, created_at desc, id);

-- One row per period that was billed. Twice is impossible, and so is a day in two periods.
create table services.subscription_periods (
  subscription_id uuid not null references services.subscriptions (id),
  number int not null constraint period_number check (number > 0),
  first_day date not null,
  last_day date not null,
  order_id uuid not null references shop.orders (id),
  attempts int not null default 0,
  -- when to look again whether its money came
  look_again_on date,
  billed_at timestamptz not null,
  constraint period_is_billed_once primary key (subscription_id, number),
  constraint period_days check (first_day <= last_day),
  constraint periods_do_not_overlap exclude using gist (subscription_id with =, daterange(first_day, last_day, '[]') with &&)
);
create index periods_by_order on services.subscription_periods (order_id);
create index periods_to_look_at on services.subscription_periods (look_again_on) where look_again_on is not null;

create table services.subscription_events (
  id bigint generated always as identity primary key,
  subscription_id uuid not null references services.subscriptions (id),
  kind text not null,
  facts jsonb not null default '{}',
  made_by uuid,
  made_at timestamptz not null
);
create index subscription_events_by_subscription on services.subscription_events (subscription_id, id);
create function services.refuse_another_past() returns trigger language plpgsql as $$
begin
  raise exception 'what happened to a subscription stays' using errcode = 'restrict_violation', constraint = 'subscription_events_are_append_only';
end $$;
create trigger subscription_events_are_append_only before update or delete or truncate on services.subscription_events
  for each statement execute function services.refuse_another_past();
