-- What is sold: categories, products, variants and their pictures, each text in the four languages.

create schema shop;

create table shop.categories (
  id uuid primary key,
  parent_id uuid references shop.categories (id),
  position int not null default 0,
  -- as product_images: key, width, height, widths, placeholder, alt by language
  image jsonb,
  constraint category_is_not_its_own_parent check (parent_id <> id)
);
create index categories_by_parent on shop.categories (parent_id, position);

create table shop.category_texts (
  category_id uuid not null references shop.categories (id) on delete cascade,
  language text not null constraint category_language check (language in ('fr', 'nl', 'de', 'en')),
  slug text not null,
  name text not null,
  description text not null default '',
  primary key (category_id, language),
  constraint category_slug_is_unique unique (language, slug)
);

create table shop.products (
  id uuid primary key,
  state text not null default 'draft' constraint product_state check (state in ('draft', 'published', 'archived')),
  category_id uuid references shop.categories (id),
  brand text,
  vat_class text not null constraint product_vat_class check (vat_class in ('standard', 'food', 'books', 'newspapers', 'plants', 'restaurant')),
  supply text not null default 'goods' constraint product_supply check (supply in ('goods', 'services')),
  -- prices are kept as the merchant typed them
  price_includes_vat boolean not null default true,
  -- a price per kilogram or litre: how much of the unit one piece holds, in thousandths (250 g = 250)
  unit text constraint product_unit check (unit in ('kg', 'l')),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index products_by_category on shop.products (category_id) where state = 'published';
create index products_by_age on shop.products (created_at desc, id) where state = 'published';

create table shop.product_texts (
  product_id uuid not null references shop.products (id) on delete cascade,
  language text not null constraint product_language check (language in ('fr', 'nl', 'de', 'en')),
  slug text not null,
  name text not null,
  summary text not null default '',
  description text not null default '',
  primary key (product_id, language),
  constraint product_slug_is_unique unique (language, slug)
);

create table shop.variants (
  id uuid primary key,
  product_id uuid not null references shop.products (id),
  position int not null default 0,
  sku text not null constraint variant_sku_is_unique unique,
  ean text constraint variant_ean_is_unique unique,
  -- [{ "name": { "fr": "Contenance", … }, "value": { "fr": "250 g", … } }]
  options jsonb not null default '[]',
  price_cents bigint not null constraint variant_price_is_not_negative check (price_cents >= 0),
  unit_quantity int constraint variant_unit_quantity check (unit_quantity > 0),
  weight_grams int,
  -- services and made-to-order goods are not counted
  stock_counted boolean not null default true,
  archived boolean not null default false
);
create index variants_by_product on shop.variants (product_id, position);

create table shop.product_images (
  id uuid primary key,
  product_id uuid not null references shop.products (id) on delete cascade,
  position int not null,
  key text not null,
  width int not null,
  height int not null,
  widths int[] not null,
  placeholder text not null,
  alt jsonb not null default '{}'
);
create index product_images_by_product on shop.product_images (product_id, position);
