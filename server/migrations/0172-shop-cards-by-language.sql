-- Whatever is asked of the cards is asked in one language: the cards of each lie apart, with indexes and statistics of their own.

drop view shop.published_offers;
alter table shop.product_cards rename to product_cards_together;
create table shop.product_cards (
  like shop.product_cards_together including defaults,
  constraint product_cards_key primary key (product_id, language),
  constraint product_cards_of_a_product foreign key (product_id) references shop.products (id) on delete cascade
) partition by list (language);
create table shop.product_cards_fr partition of shop.product_cards for values in ('fr');
create table shop.product_cards_nl partition of shop.product_cards for values in ('nl');
create table shop.product_cards_de partition of shop.product_cards for values in ('de');
create table shop.product_cards_en partition of shop.product_cards for values in ('en');
insert into shop.product_cards select * from shop.product_cards_together;
drop table shop.product_cards_together;

create unique index product_cards_by_slug on shop.product_cards (slug, language);
create index product_cards_by_age on shop.product_cards (created_at desc, product_id);
-- also what facets and counts read, without the words that lie in the table
create index product_cards_by_price on shop.product_cards (price_incl_vat_cents, product_id) include (language, category_ids, brand);
create index product_cards_by_name on shop.product_cards (name collate "und-x-icu", product_id);
create index product_cards_by_category on shop.product_cards using gin (category_ids);
create index product_cards_by_search on shop.product_cards using gin (search);
create index product_cards_by_words on shop.product_cards using gin (words gin_trgm_ops);

create view shop.published_offers as
  select text.product_id, text.language, text.slug, text.name, text.summary, text.description, card.price_incl_vat_cents, card.price_excl_vat_cents, card.vat_rate_bp, card.image
  from shop.product_texts text left join shop.product_cards card using (product_id, language);
