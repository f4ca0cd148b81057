-- A level that falls to its minimum raises one alert, whoever made it fall; it is settled when the level is above again.

create table shop.stock_alerts (
  id bigint generated always as identity primary key,
  variant_id uuid not null references shop.variants (id),
  location_id uuid not null references shop.stock_locations (id),
  available int not null,
  minimum int not null,
  raised_at timestamptz not null default now(),
  settled_at timestamptz,
  -- when the mail was written
  told_at timestamptz
);
create unique index one_open_stock_alert on shop.stock_alerts (variant_id, location_id) where settled_at is null;
create index stock_alerts_by_day on shop.stock_alerts (raised_at desc);

-- The row of the level is held by whoever changes it: of fifty sales at once one crosses, and the index lets one alert stand.
create function shop.watch_stock_level() returns trigger language plpgsql as $$
begin
  if new.available <= new.minimum then
    insert into shop.stock_alerts (variant_id, location_id, available, minimum) values (new.variant_id, new.location_id, new.available, new.minimum)
    on conflict (variant_id, location_id) where settled_at is null do nothing;
  else
    update shop.stock_alerts set settled_at = now() where variant_id = new.variant_id and location_id = new.location_id and settled_at is null;
  end if;
  return null;
end $$;
create trigger stock_levels_raise_alerts after update on shop.stock_levels for each row
  when ((new.available <= new.minimum) is distinct from (old.available <= old.minimum)) execute function shop.watch_stock_level();
create trigger new_stock_levels_raise_alerts after insert on shop.stock_levels for each row
  when (new.available <= new.minimum) execute function shop.watch_stock_level();
