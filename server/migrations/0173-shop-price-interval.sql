-- A subscription's price is said with how often it is paid, wherever its card is shown.

alter table shop.variants add column interval_unit text, add column interval_count int,
  add constraint variant_interval_unit check (interval_unit in ('week', 'month', 'year')),
  add constraint variant_interval_count check (interval_count between 1 and 24),
  add constraint variant_interval_whole check ((interval_unit is null) = (interval_count is null));
alter table shop.product_cards add column interval_unit text, add column interval_count int;

update shop.variants variant set interval_unit = service.interval_unit, interval_count = service.interval_count
  from services.services service where service.variant_id = variant.id and service.interval_unit is not null;
update shop.product_cards card set interval_unit = variant.interval_unit, interval_count = variant.interval_count
  from shop.variants variant where variant.id = card.default_variant_id and variant.interval_unit is not null;
