-- For tickets and boards of other modules: which order, and whose.
create view shop.published_orders as select id, number, user_id, email, placed_at from shop.orders;
