-- Leave: its types, what was granted and taken, requests, and the days on which nobody works. Counted in half days.

create table hr.leave_types (
  id uuid primary key,
  key text not null constraint leave_type_key_is_unique unique constraint leave_type_key check (key ~ '^[a-z][a-z0-9_]{1,39}$'),
  name_fr text not null, name_nl text not null, name_de text not null, name_en text not null,
  -- has a balance, which is never below nothing
  counted boolean not null,
  paid boolean not null,
  -- colleagues read its name; of any other they read that somebody is absent
  shown boolean not null,
  active boolean not null default true,
  position int not null
);
-- what a small company meets most; the rows of the law's longer list are added when somebody needs them
insert into hr.leave_types (id, key, name_fr, name_nl, name_de, name_en, counted, paid, shown, position)
select gen_random_uuid(), t.* from (values
  ('annual', 'Vacances annuelles légales', 'Wettelijke jaarlijkse vakantie', 'Gesetzlicher Jahresurlaub', 'Statutory annual leave', true, true, true, 1),
  ('extra_legal', 'Jours extralégaux (CCT, ADV)', 'Extralegale dagen (ADV)', 'Außergesetzliche Tage', 'Extra-statutory days', true, true, true, 2),
  ('sick', 'Maladie', 'Ziekte', 'Krankheit', 'Sickness', false, true, false, 3),
  ('family_event', 'Petit chômage (événement familial)', 'Klein verlet (familiale gebeurtenis)', 'Sonderurlaub (Familienereignis)', 'Leave for a family event', false, true, false, 4),
  ('birth', 'Congé de naissance', 'Geboorteverlof', 'Geburtsurlaub', 'Birth leave', false, true, false, 5),
  ('force_majeure', 'Congé pour raisons impérieuses', 'Verlof om dwingende reden', 'Urlaub aus zwingenden Gründen', 'Leave for urgent reasons', false, false, false, 6),
  ('training', 'Formation', 'Opleiding', 'Weiterbildung', 'Training', false, true, true, 7),
  ('unpaid', 'Congé sans solde', 'Onbetaald verlof', 'Unbezahlter Urlaub', 'Unpaid leave', false, false, false, 8)
) as t (key, name_fr, name_nl, name_de, name_en, counted, paid, shown, position);

create table hr.leave_requests (
  id uuid primary key,
  employee_id uuid not null references hr.employees (id),
  type_id uuid not null references hr.leave_types (id),
  first_day date not null,
  last_day date not null,
  -- of a single day: only its morning, only its afternoon
  half text constraint leave_half check (half in ('am', 'pm')),
  status text not null constraint leave_status check (status in ('draft', 'requested', 'approved', 'refused', 'cancelled')),
  -- what it costs, from the day it was requested
  half_days int constraint leave_cost check (half_days > 0),
  note text,
  -- why it was refused or cancelled
  reason text,
  made_by uuid,
  decided_by uuid,
  requested_at timestamptz,
  decided_at timestamptz,
  created_at timestamptz not null,
  -- half days since the first of January 2000, for the database to see what overlaps
  span int4range not null generated always as (int4range(
    (first_day - date '2000-01-01') * 2 + (case half when 'pm' then 1 else 0 end),
    (last_day - date '2000-01-01') * 2 + (case half when 'am' then 1 else 2 end)
  )) stored,
  constraint leave_days check (last_day >= first_day and last_day < first_day + 400),
  constraint leave_half_of_one_day check (half is null or first_day = last_day),
  constraint leave_costs_from_request check ((status = 'draft') = (half_days is null)),
  constraint leave_is_decided check ((status in ('approved', 'refused')) <= (decided_at is not null and decided_by is not null)),
  constraint leave_apart exclude using gist (employee_id with =, span with &&) where (status in ('requested', 'approved'))
);
create index leave_requests_by_employee on hr.leave_requests (employee_id, first_day desc);
create index leave_requests_waiting on hr.leave_requests (first_day) where status = 'requested';
create index leave_requests_by_days on hr.leave_requests (first_day, last_day) where status in ('requested', 'approved');

-- What is asked for stands: days, type and cost do not change any more, and a state follows the one before.
create function hr.leave_request_moves() returns trigger language plpgsql as $$
begin
  if old.status <> 'draft' and (new.employee_id, new.type_id, new.first_day, new.last_day, new.half, new.half_days)
      is distinct from (old.employee_id, old.type_id, old.first_day, old.last_day, old.half, old.half_days)
    or old.status <> new.status and not (
      old.status = 'draft' and new.status = 'requested'
      or old.status = 'requested' and new.status in ('approved', 'refused', 'cancelled')
      or old.status = 'approved' and new.status = 'cancelled') then
    raise exception 'leave % does not go from % to %', old.id, old.status, new.status using errcode = 'restrict_violation', constraint = 'leave_moves_on';
  end if;
  -- nobody decides on their own leave
  if new.status in ('approved', 'refused') and old.status = 'requested'
    and exists (select from hr.employees where id = new.employee_id and user_id = new.decided_by) then
    raise exception 'leave % is decided by somebody else', old.id using errcode = 'restrict_violation', constraint = 'leave_not_decided_by_oneself';
  end if;
  return new;
end $$;
create trigger leave_moves_on before update on hr.leave_requests for each row execute function hr.leave_request_moves();

-- The ledger: a balance is the sum of its lines, per year of entitlement. A request takes its half days when it is asked for and
-- gives them back when it is refused or cancelled.
create table hr.leave_lines (
  id bigint generated always as identity primary key,
  employee_id uuid not null references hr.employees (id),
  type_id uuid not null references hr.leave_types (id),
  year int not null constraint leave_line_year check (year between 2000 and 2200),
  -- from which day on it counts
  day date not null,
  kind text not null constraint leave_line_kind check (kind in ('grant', 'taken', 'given_back', 'correction', 'carry_over', 'expiry')),
  half_days int not null constraint leave_line_not_nothing check (half_days <> 0),
  request_id uuid references hr.leave_requests (id),
  -- of what was carried over: the last day on which it can be taken
  expires_on date,
  expiry_of bigint constraint leave_expires_once unique references hr.leave_lines (id),
  -- granted by the law's own rule, once a year
  statutory boolean not null default false,
  note text,
  made_at timestamptz not null,
  made_by uuid,
  constraint leave_line_sign check (case kind when 'grant' then half_days > 0 when 'taken' then half_days < 0 when 'given_back' then half_days > 0 when 'expiry' then half_days < 0 else true end),
  constraint leave_line_of_request check ((kind in ('taken', 'given_back')) = (request_id is not null)),
  constraint leave_taken_once unique (request_id, year, kind),
  constraint leave_line_expiry check ((kind = 'expiry') = (expiry_of is not null) and (expires_on is null or kind = 'carry_over' and half_days > 0))
);
create unique index statutory_leave_once_a_year on hr.leave_lines (employee_id, type_id, year) where statutory;
create index leave_lines_by_balance on hr.leave_lines (employee_id, type_id, year, day);
create index leave_lines_expiring on hr.leave_lines (expires_on) where expires_on is not null;

create function hr.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end $$;
create trigger leave_lines_append_only before update or delete or truncate on hr.leave_lines execute function hr.refuse_change();

-- The sum, so that of two requests at once one waits for the other, and the second is refused when nothing is left.
create table hr.leave_totals (
  employee_id uuid not null references hr.employees (id),
  type_id uuid not null references hr.leave_types (id),
  year int not null,
  half_days int not null constraint leave_not_overdrawn check (half_days >= 0),
  primary key (employee_id, type_id, year)
);
create function hr.add_to_leave_total() returns trigger language plpgsql as $$
begin
  if not (select counted from hr.leave_types where id = new.type_id) then
    return null;
  end if;
  insert into hr.leave_totals (employee_id, type_id, year, half_days) values (new.employee_id, new.type_id, new.year, 0) on conflict do nothing;
  update hr.leave_totals set half_days = half_days + new.half_days
    where (employee_id, type_id, year) = (new.employee_id, new.type_id, new.year);
  return null;
end $$;
create trigger leave_totals_follow after insert on hr.leave_lines for each row execute function hr.add_to_leave_total();
-- a type that had no balance does not get one behind the back of its lines
create function hr.leave_type_stays_counted() returns trigger language plpgsql as $$
begin
  raise exception 'whether % is counted does not change', old.key using errcode = 'restrict_violation', constraint = 'leave_type_stays_counted';
end $$;
create trigger leave_type_stays_counted before update on hr.leave_types for each row
  when (old.counted <> new.counted or old.key <> new.key) execute function hr.leave_type_stays_counted();

-- A legal holiday on a day on which the company is closed is replaced; without a row, by the next day on which it works.
create table hr.replacement_days (
  year int not null constraint replacement_year check (year between 2000 and 2200),
  holiday text not null,
  day date not null constraint replacement_day_once unique,
  primary key (year, holiday),
  constraint replacement_in_its_year check (extract(year from day) = year)
);

-- For the calendars of other modules: who is away, without why.
create view hr.published_absences as
  select request.id as request_id, employee.user_id, request.first_day, request.last_day, request.half
  from hr.leave_requests request join hr.employees employee on employee.id = request.employee_id
  where request.status = 'approved';
