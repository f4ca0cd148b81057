-- Invoices and credit notes typed by hand, before they are numbered; and what was sent to their buyers.

-- What somebody typed, and nothing more: amounts are computed anew until the document is issued. Then the draft is gone and
-- the document bears its id.
create table accounting.invoice_drafts (
  id uuid primary key,
  kind text not null constraint invoice_drafts_kind check (kind in ('invoice', 'credit_note')),
  partner_id uuid not null references accounting.partners (id),
  language text not null constraint invoice_drafts_language check (language in ('fr', 'nl', 'de', 'en')),
  due_day date,
  -- of the supply, where it will not be the day of issue
  delivery_day date,
  -- of a credit note: what it corrects, and why
  credited_invoice_id uuid references accounting.invoices (id),
  reason text,
  lines jsonb not null constraint invoice_drafts_lines check (jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) between 1 and 200),
  -- as they were when it was last saved: for lists only
  total_excl_vat_cents bigint not null,
  total_vat_cents bigint not null,
  total_incl_vat_cents bigint not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint invoice_drafts_credit check ((kind = 'credit_note') = (credited_invoice_id is not null) and (kind = 'credit_note') = (reason is not null))
);
create index invoice_drafts_by_change on accounting.invoice_drafts (changed_at desc, id desc);
create index invoice_drafts_by_partner on accounting.invoice_drafts (partner_id);
create index invoice_drafts_by_credited on accounting.invoice_drafts (credited_invoice_id) where credited_invoice_id is not null;

-- A line of a credit note gives pieces back, or lowers the price of pieces that stay.
alter table accounting.invoice_lines add column lowers_price boolean not null default false,
  add constraint invoice_lines_lower_what_was_invoiced check (not lowers_price or credited_position is not null);

create or replace function accounting.credit_fits_its_invoice() returns trigger language plpgsql as $$
begin
  perform from accounting.invoices where id = new.credited_invoice_id and kind = 'invoice' and partner_id = new.partner_id for no key update;
  if not found then
    raise exception '% corrects no invoice of its partner', new.number using errcode = 'check_violation', constraint = 'credit_notes_correct_an_invoice';
  end if;
  if exists (
    select from (
      select c.credited_position, sum(c.quantity) filter (where not c.lowers_price) as quantity, sum(c.net_cents) as net, sum(c.vat_cents) as vat, sum(c.gross_cents) as gross
      from accounting.invoices n join accounting.invoice_lines c on c.invoice_id = n.id
      where n.credited_invoice_id = new.credited_invoice_id group by 1
    ) c left join accounting.invoice_lines l on l.invoice_id = new.credited_invoice_id and l.position = c.credited_position
    where l.position is null or c.quantity > l.quantity or c.net > l.net_cents or c.vat > l.vat_cents or c.gross > l.gross_cents
  ) then
    raise exception 'credit notes give back more than the invoice charged' using errcode = 'check_violation', constraint = 'credit_notes_within_invoice';
  end if;
  return null;
end $$;

-- Each time a document went to its buyer by mail. Asked for first; the mail follows when its copies are kept.
create table accounting.document_sendings (
  id uuid primary key,
  invoice_id uuid not null references accounting.invoices (id),
  to_address text not null,
  asked_at timestamptz not null,
  asked_by uuid,
  sent_at timestamptz
);
create index document_sendings_by_document on accounting.document_sendings (invoice_id, sent_at);
create trigger document_sendings_happen_once before update on accounting.document_sendings for each row
  when (old.sent_at is not null or to_jsonb(old) - 'sent_at' is distinct from to_jsonb(new) - 'sent_at')
  execute function accounting.refuse_change();
create trigger document_sendings_stay before delete or truncate on accounting.document_sendings execute function accounting.refuse_change();
