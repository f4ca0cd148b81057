import type { Module } from '#platform/module.ts'
import { matchArrivedLine } from './bank/matching/match-arrived-line.ts'
import { bankRefusals } from './bank/refusals.ts'
import { bankLineRoutes } from './bank/matching/bank-line-routes.ts'
import { statementRoutes } from './bank/statements/statement-routes.ts'
import { chartRoutes } from './chart/chart-routes.ts'
import { companyRoutes } from './company/company-routes.ts'
import { companyLetterhead } from './company/letterhead.ts'
import { keepMissingCopies } from './invoices/copies/keep-missing-copies.ts'
import { invoiceRoutes } from './invoices/invoice-routes.ts'
import { invoiceRefusals } from './invoices/refusals.ts'
import { sendDocuments } from './invoices/sending/send-documents.ts'
import { entryRoutes } from './ledger/entries/entry-routes.ts'
import { alreadyReversed, periodClosed } from './ledger/refusals.ts'
import { paymentRoutes } from './payments/payment-routes.ts'
import { buyerRoutes } from './partners/buyers/buyer-routes.ts'
import { supplierRoutes } from './partners/suppliers/supplier-routes.ts'
import { alreadyUndone, otherPartner, paymentAlreadyRecorded, tooMuch, undoneTooEarly } from './payments/refusals.ts'
import { purchaseRoutes } from './purchases/purchase-routes.ts'
import { purchaseFinal, purchaseTwice, supplierTwice } from './purchases/refusals.ts'
import { periodRoutes } from './periods/period-routes.ts'
import { remindedMeanwhile } from './reminders/refusals.ts'
import { remindByClock } from './reminders/remind-by-clock.ts'
import { reminderRoutes } from './reminders/reminder-routes.ts'
import { tellReminded } from './reminders/tell-reminded.ts'
import { reportRoutes } from './reports/report-routes.ts'
import { listingRoutes } from './vat/listings/listing-routes.ts'
import { listingFiled } from './vat/refusals.ts'
import { vatRoutes } from './vat/vat-routes.ts'

export { readCoda } from './bank/coda/read-coda.ts'
export { matchByCommunication } from './bank/matching/match-arrived-line.ts'
export { matchLine, type Matching } from './bank/matching/match-line.ts'
export { claimTransfersWith, type AwaitedTransfer, type TransferClaims, type TransferHint } from './bank/matching/transfer-claims.ts'
export { importStatements } from './bank/statements/import-statements.ts'
export { setupBelgianAccounting } from './chart/set-up.ts'
export type { AccountRole } from './chart/account-role.ts'
export { companyMissing, companyNotFound, companyOf, tradeName, type Company } from './company/company.ts'
export { saveCompany } from './company/save-company.ts'
export { invoiceDocument } from './invoices/copies/invoice-document.ts'
export type { Copy as DocumentCopy } from './invoices/copies/make-copies.ts'
export { sendCopy } from './invoices/invoice-routes.ts'
export { draftInvoice } from './invoices/drafts/draft-invoice.ts'
export { proveNumbersWith, type ProveNumber } from './invoices/drafts/proven-number.ts'
export { validateDraft } from './invoices/drafts/validate-draft.ts'
export { askToSend } from './invoices/sending/ask-to-send.ts'
export { noteSent } from './invoices/sending/note-sent.ts'
export { sendDocument } from './invoices/sending/send-documents.ts'
export { draftCredit } from './invoices/drafts/draft-credit.ts'
export { remind } from './reminders/remind.ts'
export { findDocument } from './invoices/document/find-document.ts'
export type { Buyer, PostalAddress, RevenueRole, SalesDocument } from './invoices/document/sales-document.ts'
export { creditInvoice, type NewCreditNote } from './invoices/issuing/credit-invoice.ts'
export { issueInvoice } from './invoices/issuing/issue-invoice.ts'
export type { IssuedInvoice, NewInvoice, NewInvoiceLine } from './invoices/issuing/new-invoice.ts'
export type { AccountName, BoxAmount, NewEntry, NewLine, PostedEntry } from './ledger/entry.ts'
export { postEntry } from './ledger/post-entry.ts'
export { reverseEntry } from './ledger/reverse-entry.ts'
export { rebuildTotal, totalNames, type TotalName } from './ledger/verification/totals.ts'
export { verifyBooks, type BooksVerification } from './ledger/verification/verify-books.ts'
export { savePartner, type NewPartner } from './partners/save-partner.ts'
export { invoiceResidual } from './payments/open-items.ts'
export type { CustomerMovement, PaymentMeans, RecordedPayment } from './payments/payment.ts'
export { issuePaidInvoice } from './invoices/issuing/issue-paid-invoice.ts'
export { recordCustomerPayment } from './payments/record-customer-payment.ts'
export { recordCustomerRefund, type CustomerRefund } from './payments/record-customer-refund.ts'
export { applyPrepayment, settleCreditNote } from './payments/settle-documents.ts'
export { draftPurchase } from './purchases/draft-purchase.ts'
export type { NewPurchase, PurchaseLine } from './purchases/purchase.ts'
export { validatePurchase } from './purchases/validate-purchase.ts'
export { saveSupplier, type NewSupplier } from './partners/suppliers/save-supplier.ts'
export { recordMovement, type Movement } from './payments/movements/record-movement.ts'
export { undoPayment } from './payments/movements/undo-payment.ts'
export { customerBalance } from './payments/balances/balance-of.ts'
export { ensureFiscalYear } from './periods/fiscal-years.ts'
export { unpaidInvoices, type UnpaidInvoices } from './invoices/document/unpaid-invoices.ts'
export { generateDeclaration } from './vat/declarations/generate-declaration.ts'
export { generateListing } from './vat/listings/keep-listing.ts'
export { vatDue, type VatDue } from './vat/declarations/vat-due.ts'
export { taxCodes, type DocumentKind, type TaxCode } from './vat/tax-codes.ts'
export { vatLinesFor, type VatLines } from './vat/vat-lines.ts'

export const accounting: Module = {
  name: 'accounting',
  routes: (app) => {
    companyRoutes(app)
    chartRoutes(app)
    periodRoutes(app)
    entryRoutes(app)
    supplierRoutes(app)
    buyerRoutes(app)
    purchaseRoutes(app)
    paymentRoutes(app)
    statementRoutes(app)
    bankLineRoutes(app)
    reportRoutes(app)
    vatRoutes(app)
    listingRoutes(app)
    invoiceRoutes(app)
    reminderRoutes(app)
  },
  listeners: [sendDocuments, tellReminded, matchArrivedLine],
  schedules: [{ name: 'accounting.keep-missing-copies', cron: '* * * * *', run: keepMissingCopies }, { name: 'accounting.remind', cron: '0 6 * * *', run: remindByClock }],
  refusals: {
    entries_period_open: periodClosed,
    entries_reversed_once: alreadyReversed,
    ...invoiceRefusals,
    reminders_once_per_level: remindedMeanwhile,
    open_items_residual: tooMuch,
    allocations_fit: otherPartner,
    payments_once_per_reference: paymentAlreadyRecorded,
    allocations_undone_once: alreadyUndone,
    undone_allocations_later: undoneTooEarly,
    purchase_invoices_once: purchaseTwice,
    purchase_invoices_are_final: purchaseFinal,
    suppliers_once_per_vat_number: supplierTwice,
    vat_listings_frozen: listingFiled,
    ...bankRefusals,
  },
  letterhead: companyLetterhead,
  permissions: {
    'accounting.read': ['bookkeeper', 'accountant_readonly'],
    'accounting.write': ['bookkeeper'],
    'accounting.close': ['bookkeeper'],
    'accounting.vat': ['bookkeeper'],
    // the company's identity; only the administrator
    'administration.settings': [],
  },
}
