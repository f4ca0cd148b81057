-- Facets and counts read every card of a language: from here, without the words that lie in the table.
create index product_cards_by_facet on shop.product_cards (language) include (category_ids, brand, price_incl_vat_cents);
