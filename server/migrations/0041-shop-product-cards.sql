-- What lists and search read: one row per published product and language, written in the transaction that changes the product,
-- rebuilt by `comptoir rebuild product-cards`.

create table shop.product_cards (
  product_id uuid not null references shop.products (id) on delete cascade,
  language text not null,
  slug text not null,
  name text not null,
  summary text not null,
  brand text,
  category_id uuid,
  category_slug text,
  category_name text,
  -- the category and all it lies in: a product of a sub-category is found in the category above
  category_ids uuid[] not null,
  image jsonb,
  -- the cheapest variant
  default_variant_id uuid,
  variant_count int not null,
  price_incl_vat_cents bigint not null,
  price_excl_vat_cents bigint not null,
  vat_rate_bp int not null,
  unit text,
  unit_price_cents bigint,
  created_at timestamptz not null,
  -- names, brand, SKU, EAN, category, summary and description, weighted
  search tsvector not null,
  -- without accents, in small letters: typing errors and beginnings of words are found in it
  words text not null,
  primary key (product_id, language)
);
create unique index product_cards_by_slug on shop.product_cards (language, slug);
create index product_cards_by_age on shop.product_cards (language, created_at desc, product_id);
create index product_cards_by_price on shop.product_cards (language, price_incl_vat_cents, product_id);
create index product_cards_by_name on shop.product_cards (language, name collate "und-x-icu", product_id);
create index product_cards_by_category on shop.product_cards using gin (category_ids);
create index product_cards_by_search on shop.product_cards using gin (search);
create index product_cards_by_words on shop.product_cards using gin (words gin_trgm_ops);

-- How a language's words are brought to their stem.
create function shop.stemming(language text) returns regconfig language sql immutable parallel safe as $$
  select case language when 'fr' then 'french' when 'nl' then 'dutch' when 'de' then 'german' else 'english' end::regconfig
$$;
