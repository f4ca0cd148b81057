-- A period of a subscription is an order: made by the clock from an earlier one, without a cart, invoiced at once.

alter table shop.orders
  alter column cart_id drop not null,
  add column renews_order_id uuid references shop.orders (id),
  add constraint order_is_of_a_cart_or_renews check ((cart_id is null) = (renews_order_id is not null));
create index orders_by_renewed on shop.orders (renews_order_id) where renews_order_id is not null;

-- Whom the provider knows the buyer as, and the saved way of paying that a payment left there.
alter table shop.payments add column provider_customer text, add column provider_method text;

create or replace view shop.published_orders as
  select id, number, user_id, email, placed_at, payment_status, payment_method, total_incl_vat_cents, invoice_id,
         payment_status = 'pending' and cancelled_at is null as awaits_money
  from shop.orders;

-- What an invoice asks, until when and by which communication: for those who write about it.
create view accounting.published_demands as
  select id as invoice_id, number, due_day, structured_communication, total_incl_vat_cents from accounting.invoices where kind = 'invoice';

-- What is still open of an invoice, for those whose sale it was: it may be paid where they do not look.
create view accounting.published_open_amounts as
  select entry.invoice_id, sum(item.residual_cents)::bigint as open_cents
  from accounting.entries entry join accounting.open_items item on item.entry_id = entry.id join accounting.accounts account on account.code = item.account and account.role = 'customers'
  where entry.invoice_id is not null group by entry.invoice_id;
