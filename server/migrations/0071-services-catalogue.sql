-- What is done for people, by whom and when. Price, words and VAT of a service are those of a product of the shop.

create schema services;

create table services.services (
  id uuid primary key,
  kind text not null constraint service_kind check (kind in ('one_off', 'consultation', 'subscription')),
  product_id uuid not null references shop.products (id) constraint service_product_is_unique unique,
  variant_id uuid not null references shop.variants (id) constraint service_variant_is_unique unique,
  duration_minutes int not null default 60 constraint service_duration check (duration_minutes between 5 and 720),
  buffer_before_minutes int not null default 0 constraint service_buffer_before check (buffer_before_minutes between 0 and 240),
  buffer_after_minutes int not null default 0 constraint service_buffer_after check (buffer_after_minutes between 0 and 240),
  step_minutes int not null default 15 constraint service_step check (step_minutes between 5 and 720),
  notice_minutes int not null default 120 constraint service_notice check (notice_minutes between 0 and 43200),
  horizon_days int not null default 60 constraint service_horizon check (horizon_days between 1 and 366),
  -- until so many hours before it begins, a customer may move or cancel an appointment
  change_until_hours int not null default 24 constraint service_change_until check (change_until_hours between 0 and 720),
  payment text not null default 'online' constraint service_payment check (payment in ('online', 'later')),
  place text not null default 'on_site' constraint service_place check (place in ('on_site', 'video', 'at_customer')),
  -- the room, or the address of the video call: told to those who booked
  location text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table services.practitioners (
  id uuid primary key,
  -- who signs in; somebody from outside has no account here
  person_id uuid references identity.people (id) constraint practitioner_person_is_unique unique,
  name text not null,
  time_zone text not null default 'Europe/Brussels',
  active boolean not null default true,
  created_at timestamptz not null
);

create table services.service_practitioners (
  service_id uuid not null references services.services (id) on delete cascade,
  practitioner_id uuid not null references services.practitioners (id),
  primary key (service_id, practitioner_id)
);
create index services_by_practitioner on services.service_practitioners (practitioner_id);

-- Minutes of the wall clock since midnight, in the practitioner's zone; 1440 is the midnight that ends the day.
create table services.working_hours (
  practitioner_id uuid not null references services.practitioners (id) on delete cascade,
  weekday int not null constraint working_hours_weekday check (weekday between 1 and 7),
  from_minute int not null,
  to_minute int not null,
  primary key (practitioner_id, weekday, from_minute),
  constraint working_hours_are_a_range check (0 <= from_minute and from_minute < to_minute and to_minute <= 1440),
  constraint working_hours_do_not_overlap exclude using gist (practitioner_id with =, weekday with =, int4range(from_minute, to_minute) with &&)
);

create table services.practitioner_exceptions (
  id uuid primary key,
  practitioner_id uuid not null references services.practitioners (id) on delete cascade,
  kind text not null constraint exception_kind check (kind in ('closed', 'extra')),
  first_day date not null,
  last_day date not null,
  from_minute int not null default 0,
  to_minute int not null default 1440,
  reason text not null default '',
  -- the approved leave that closed these days: once per practitioner
  leave_request_id uuid,
  constraint exception_days check (first_day <= last_day and last_day - first_day <= 366),
  constraint exception_is_a_range check (0 <= from_minute and from_minute < to_minute and to_minute <= 1440),
  constraint exception_once_per_leave unique (practitioner_id, leave_request_id)
);
create index exceptions_by_practitioner on services.practitioner_exceptions (practitioner_id, last_day);
