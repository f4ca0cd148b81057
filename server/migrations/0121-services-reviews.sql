-- What buyers say of what they bought. One per order line or appointment, whoever asks how often.

create table services.reviews (
  id uuid primary key,
  product_id uuid not null references shop.products (id),
  line_id uuid references shop.order_lines (id),
  appointment_id uuid references services.appointments (id),
  purchase_id uuid not null generated always as (coalesce(line_id, appointment_id)) stored constraint one_review_per_purchase unique,
  -- null: a guest, by the link of an order or appointment
  user_id uuid references identity.people (id),
  language text not null constraint review_language check (language in ('fr', 'nl', 'de', 'en')),
  rating int not null constraint review_rating check (rating between 1 and 5),
  title text not null,
  text text not null,
  shown_name text not null,
  state text not null default 'awaiting' constraint review_state check (state in ('awaiting', 'published', 'refused', 'removed')),
  reply text,
  replied_at timestamptz,
  written_at timestamptz not null,
  decided_at timestamptz,
  constraint review_of_one_purchase check (num_nonnulls(line_id, appointment_id) = 1),
  constraint review_decided check ((state = 'awaiting') = (decided_at is null)),
  constraint review_reply_is_dated check ((reply is null) = (replied_at is null))
);
create index reviews_of_product on services.reviews (product_id, written_at desc, id) where state = 'published';
create index reviews_by_state on services.reviews (state, written_at, id);
create index reviews_by_user on services.reviews (user_id, written_at desc) where user_id is not null;

-- Who decided what, and why: a refusal without a reason cannot be written.
create table services.review_decisions (
  id bigint generated always as identity primary key,
  review_id uuid not null references services.reviews (id),
  decision text not null constraint review_decision check (decision in ('publish', 'refuse', 'remove', 'take_back')),
  reason text,
  made_by uuid,
  made_at timestamptz not null,
  constraint review_decision_has_reason check (decision not in ('refuse', 'remove') or coalesce(reason, '') <> '')
);
create index review_decisions_by_review on services.review_decisions (review_id, id);

-- Who was asked for a review: once per order or appointment.
create table services.review_invitations (
  asked_about uuid primary key,
  kind text not null constraint review_invitation_kind check (kind in ('order', 'appointment')),
  asked_at timestamptz not null
);
create function services.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'decisions on reviews stay' using errcode = 'restrict_violation', constraint = 'review_decisions_are_append_only';
end $$;
create trigger review_decisions_are_append_only before update or delete or truncate on services.review_decisions
  for each statement execute function services.refuse_change();
