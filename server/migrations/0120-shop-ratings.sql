-- How products are rated: how many times one star, two stars … five. Written by whoever counts a rating, in its own transaction.
create table shop.product_ratings (
  product_id uuid primary key references shop.products (id),
  counts int[] not null default '{0,0,0,0,0}'
    constraint product_ratings_are_counts check (array_length(counts, 1) = 5 and array_position(counts, null) is null and 0 <= all (counts))
);
create view shop.published_ratings as select product_id, counts from shop.product_ratings;

-- For reviews: what was bought, by whom, and when it was theirs for good. Bookings are told by whoever holds them.
create view shop.published_purchases as
  select line.id as line_id, line.order_id, orders.number as order_number, orders.user_id, orders.email, orders.buyer_name, orders.language, variant.product_id,
         case when orders.payment_status in ('paid', 'partly_refunded') and orders.cancelled_at is null and line.quantity > line.withdrawn_quantity
                and orders.fulfilment_status in ('shipped', 'delivered', 'not_needed')
              then coalesce((select max(shipment.shipped_at) from shop.shipments shipment where shipment.order_id = orders.id), orders.placed_at) end as completed_at
  from shop.order_lines line
  join shop.orders orders on orders.id = line.order_id
  join shop.variants variant on variant.id = line.variant_id
  where line.booking_id is null;
