-- What people would like to have.

create table shop.wishlists (
  id uuid primary key,
  user_id uuid not null references identity.people (id) constraint one_wishlist_per_user unique,
  -- whoever has it may look; null: shared with nobody
  share_key text constraint wishlist_share_key_is_unique unique,
  created_at timestamptz not null
);
create table shop.wishlist_items (
  id uuid primary key,
  wishlist_id uuid not null references shop.wishlists (id),
  variant_id uuid not null references shop.variants (id),
  added_at timestamptz not null,
  constraint wishlist_item_once unique (wishlist_id, variant_id)
);
