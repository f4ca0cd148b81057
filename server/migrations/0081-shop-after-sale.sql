-- What happens after the goods left: delivered, completed, sent back, withdrawn from.

alter table shop.products add column withdrawal_exempt boolean not null default false;

alter table shop.orders
  add column delivered_at timestamptz,
  add column completed_at timestamptz,
  -- everything that was sent came back
  add column returned_at timestamptz;
create index orders_to_complete on shop.orders (delivered_at) where completed_at is null and delivered_at is not null;

alter table shop.order_lines
  -- art. VI.53 CEL: made to measure, perishable, unsealed …; as it was when the order was placed
  add column withdrawal_exempt boolean not null default false,
  -- announced to come back, or back
  add column returned_quantity int not null default 0
    constraint order_line_not_returned_too_much check (returned_quantity between 0 and shipped_quantity);

-- Goods that come back, agreed with the shop or by the right to withdraw; its states move along the table in after-sale/return.ts.
create table shop.returns (
  id uuid primary key,
  order_id uuid not null references shop.orders (id),
  kind text not null constraint return_kind check (kind in ('return', 'withdrawal')),
  state text not null constraint return_state check (state in ('expected', 'received', 'restocked', 'refunded', 'cancelled')),
  reason text not null,
  -- who declared it, as they wrote it, and where the receipt went
  name text not null,
  email text not null,
  -- where the money of a transfer may go back
  iban text,
  requested_at timestamptz not null,
  moved_at timestamptz not null,
  refund_id uuid references shop.refunds (id),
  made_by uuid
);
create index returns_by_order on shop.returns (order_id);
create index returns_open on shop.returns (requested_at) where state in ('expected', 'received', 'restocked');

create table shop.return_lines (
  return_id uuid not null references shop.returns (id),
  line_id uuid not null references shop.order_lines (id),
  quantity int not null constraint return_line_quantity check (quantity > 0),
  -- of them, those that had left and must come back; the others never left
  sent_quantity int not null constraint return_line_sent check (sent_quantity between 0 and quantity),
  primary key (return_id, line_id)
);
create index return_lines_by_line on shop.return_lines (line_id);
