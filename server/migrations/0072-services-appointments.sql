-- Times given to customers. Two that overlap cannot exist: neither held, nor waiting for money, nor confirmed.

create table services.appointments (
  id uuid primary key,
  service_id uuid not null references services.services (id),
  practitioner_id uuid not null references services.practitioners (id),
  status text not null constraint appointment_status check (status in ('held', 'pending', 'confirmed', 'cancelled', 'expired', 'no_show')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- with the buffers of the service, as they were when the time was given
  occupied tstzrange not null,
  -- of a held one; a pending one ends with its order
  hold_expires_at timestamptz,
  order_id uuid references shop.orders (id),
  user_id uuid references identity.people (id),
  customer_name text,
  customer_email text,
  language text not null default 'fr' constraint appointment_language check (language in ('fr', 'nl', 'de', 'en')),
  note text,
  -- of the calendar entry: one more with every change
  sequence int not null default 0,
  reminded_at timestamptz,
  ended_at timestamptz,
  created_at timestamptz not null,
  constraint appointment_ends_after_it_starts check (starts_at < ends_at and occupied @> tstzrange(starts_at, ends_at)),
  constraint appointment_hold check ((status = 'held') = (hold_expires_at is not null)),
  constraint appointment_slot_is_free exclude using gist (practitioner_id with =, occupied with &&) where (status in ('held', 'pending', 'confirmed'))
);
create index appointments_by_time on services.appointments (starts_at);
create index appointments_by_order on services.appointments (order_id) where order_id is not null;
create index appointments_by_user on services.appointments (user_id, starts_at) where user_id is not null;
create index holds_by_expiry on services.appointments (hold_expires_at) where status = 'held';

-- For reviews, tickets and boards of other modules.
create view services.published_appointments as
  select appointment.id, appointment.service_id, appointment.practitioner_id, appointment.status, appointment.starts_at, appointment.ends_at, appointment.order_id, appointment.user_id,
         appointment.customer_name, appointment.customer_email, service.product_id
  from services.appointments appointment join services.services service on service.id = appointment.service_id;
