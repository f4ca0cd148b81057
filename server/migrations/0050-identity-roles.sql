-- Who may give rights, and what no hand may take away.

alter table identity.people add column must_change_password boolean not null default false;
create index people_by_age on identity.people (created_at, id);

-- The roles that Comptoir brings stay; the business adds its own, with a title as it was typed.
alter table identity.roles
  add column title text,
  add column seeded boolean not null default false,
  add constraint role_name_is_a_word check (name ~ '^[a-z][a-z0-9_]{1,39}$');
update identity.roles set seeded = true;
alter table identity.roles add constraint own_roles_have_a_title check (seeded or title is not null);

create function identity.refuse_seeded_role() returns trigger language plpgsql as $$
begin
  raise exception 'the role % is part of Comptoir', old.name using errcode = 'restrict_violation', constraint = 'seeded_roles_stay';
end $$;
create trigger seeded_roles_stay before delete on identity.roles for each row when (old.seeded) execute function identity.refuse_seeded_role();

-- The administrator holds everything without a row, and whoever only buys holds nothing.
alter table identity.role_permissions add constraint these_roles_are_fixed check (role not in ('administrator', 'customer'));
alter table identity.person_roles rename constraint person_roles_role_fkey to role_is_held;
create index people_by_role on identity.person_roles (role);

-- Somebody who can sign in must keep every right. Asked at commit, behind one lock, so that two administrators who take each other's role
-- away at the same moment do not both succeed.
create function identity.demand_an_administrator() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'people' then
    if not exists (select from identity.person_roles where person_id = new.id and role = 'administrator') then
      return null;
    end if;
  end if;
  perform from identity.roles where name = 'administrator' for no key update;
  if not exists (
    select from identity.person_roles held join identity.people person on person.id = held.person_id
    where held.role = 'administrator' and person.disabled_at is null
  ) then
    raise exception 'no administrator would remain' using errcode = 'restrict_violation', constraint = 'an_administrator_remains';
  end if;
  return null;
end $$;
create constraint trigger an_administrator_remains after delete or update on identity.person_roles
  deferrable initially deferred for each row when (old.role = 'administrator') execute function identity.demand_an_administrator();
create constraint trigger an_enabled_administrator_remains after update on identity.people
  deferrable initially deferred for each row when (old.disabled_at is null and new.disabled_at is not null) execute function identity.demand_an_administrator();
