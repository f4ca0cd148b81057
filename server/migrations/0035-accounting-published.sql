-- What other modules may read of the books without asking a query.

-- Issued documents with the entry that booked them.
create view accounting.published_documents as
  select invoice.id as invoice_id, invoice.kind, invoice.number, invoice.credited_invoice_id, invoice.entry_id, entry.number as entry_number,
         invoice.issue_day, invoice.total_incl_vat_cents
  from accounting.invoices invoice join accounting.entries entry on entry.id = invoice.entry_id;
