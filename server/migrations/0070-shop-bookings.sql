-- Lines that stand for something held elsewhere: an appointment. The shop keeps its id and asks through a port.

-- sold only together with a booking: never put in a cart by itself
alter table shop.variants add column booked boolean not null default false;

-- lists lead to the choice of a time instead of the cart
alter table shop.product_cards add column booked boolean not null default false;

alter table shop.cart_lines
  add column booking_id uuid constraint cart_line_booking_is_unique unique,
  drop constraint cart_line_once,
  add constraint cart_line_once unique nulls not distinct (cart_id, variant_id, booking_id),
  add constraint cart_line_booked_once check (booking_id is null or quantity = 1);

alter table shop.orders add column has_bookings boolean not null default false;
alter table shop.order_lines
  add column booking_id uuid,
  add constraint order_line_booked_once check (booking_id is null or quantity = 1);

-- What other modules may know of the catalogue.
create view shop.published_variants as
  select variant.id as variant_id, variant.product_id, variant.sku, variant.price_cents, product.price_includes_vat, product.vat_class, product.state,
         product.state = 'published' and not variant.archived as for_sale
  from shop.variants variant join shop.products product on product.id = variant.product_id;
create view shop.published_offers as
  select text.product_id, text.language, text.slug, text.name, text.summary, text.description, card.price_incl_vat_cents, card.price_excl_vat_cents, card.vat_rate_bp, card.image
  from shop.product_texts text left join shop.product_cards card using (product_id, language);
