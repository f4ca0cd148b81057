-- Those who work here: departments, employees, and the contracts under which they did and do.

create schema hr;

-- A tree stays a tree: whoever changes it waits for the one before, and a way up that comes back is refused. The column that
-- points upwards and the name of the refusal are the trigger's arguments.
create function hr.refuse_loop() returns trigger language plpgsql as $$
declare
  above uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  loops boolean;
begin
  if above is null then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(tg_relid::text || tg_argv[0], 0));
  execute format('with recursive upwards as (
      select id, %1$I as above from %2$s where id = $1
      union select parent.id, parent.%1$I from %2$s parent join upwards on upwards.above = parent.id
    ) select exists (select from upwards where id = $2)', tg_argv[0], tg_relid::regclass) into loops using above, new.id;
  if loops then
    raise exception '% would stand above itself', new.id using errcode = 'restrict_violation', constraint = tg_argv[1];
  end if;
  return null;
end $$;

create table hr.departments (
  id uuid primary key,
  name text not null constraint department_name check (name <> ''),
  parent_id uuid constraint department_parent_is_known references hr.departments (id),
  created_at timestamptz not null
);
create unique index department_name_is_unique on hr.departments (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), lower(name));
create index departments_by_parent on hr.departments (parent_id);
create trigger departments_have_no_loop after insert or update of parent_id on hr.departments
  for each row execute function hr.refuse_loop('parent_id', 'departments_have_no_loop');

create table hr.employees (
  id uuid primary key,
  -- whoever signs in; not everybody who works does
  user_id uuid constraint employee_once_per_user unique constraint employee_user_is_known references identity.people (id),
  first_name text not null,
  last_name text not null,
  email text,
  phone text,
  language text not null constraint employee_language check (language in ('fr', 'nl', 'de', 'en')),
  manager_id uuid constraint employee_manager_is_known references hr.employees (id),
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index employees_by_name on hr.employees (lower(last_name), lower(first_name), id);
create index employees_by_manager on hr.employees (manager_id);
create trigger managers_have_no_loop after insert or update of manager_id on hr.employees
  for each row execute function hr.refuse_loop('manager_id', 'managers_have_no_loop');

-- The national number lies apart, so that no reading of employees brings it along. Sealed under the secret key; the keyed hash
-- tells that it is there already without telling what it is.
create table hr.national_numbers (
  employee_id uuid primary key references hr.employees (id),
  sealed text not null,
  keyed_hash text not null constraint national_number_once unique,
  changed_at timestamptz not null
);

-- One row per version: what changes from a day on is a new row, the one before ends the day before.
create table hr.contracts (
  id uuid primary key,
  employee_id uuid not null references hr.employees (id),
  first_day date not null,
  last_day date,
  kind text not null constraint contract_kind check (kind in ('permanent', 'fixed_term', 'replacement', 'student', 'flexi')),
  -- hours of the week, on average; 38 h = 2280
  weekly_minutes int not null constraint contract_weekly_minutes check (weekly_minutes between 30 and 3000),
  -- of full time; 10000 = 100 %
  fte_bp int not null constraint contract_fte check (fte_bp between 1 and 10000),
  -- fourteen half days from Monday morning to Sunday afternoon: w is worked, a point is not
  schedule text not null constraint contract_schedule check (schedule ~ '^[w.]{14}$' and schedule ~ 'w'),
  job_title text not null,
  department_id uuid not null constraint contract_department_is_known references hr.departments (id),
  created_at timestamptz not null,
  constraint contract_days check (last_day is null or last_day >= first_day),
  constraint contract_fixed_term_ends check (kind <> 'fixed_term' or last_day is not null),
  constraint contracts_apart exclude using gist (employee_id with =, daterange(first_day, last_day, '[]') with &&)
);
create index contracts_by_employee on hr.contracts (employee_id, first_day desc);
create index contracts_by_department on hr.contracts (department_id);
