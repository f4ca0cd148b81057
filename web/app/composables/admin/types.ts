import type { components, paths } from '~/api/generated/schema'

type Schemas = components['schemas']

export type Account = Schemas['Account']
export type BooksVerification = Schemas['BooksVerification']
export type CompanyIdentity = Schemas['CompanyIdentity']
export type CustomerBalance = Schemas['CustomerBalance']
export type ModeratedReview = Schemas['ModeratedReview']
export type EditedService = Schemas['EditedService']
export type ServiceToSave = Schemas['ServiceToSaveInput']
export type Practitioner = Schemas['Practitioner']
export type EditedProduct = Schemas['EditedProduct']
export type EditedProductRow = Schemas['EditedProductRow']
export type Entry = Schemas['Entry']
export type EntrySummary = Schemas['EntrySummary']
export type Journal = Schemas['Journal']
export type Movement = Schemas['Movement']
export type NewMovement = Schemas['NewMovementInput']
export type OrderEvent = Schemas['OrderEvent']
export type ProductToSave = Schemas['ProductToSaveInput']
export type SalesDocument = Schemas['SalesDocument']
export type SalesDocumentEvent = Schemas['SalesDocumentEvent']
export type SalesInvoicePreview = Schemas['SalesInvoicePreview']
export type NewSalesInvoice = Schemas['NewSalesInvoiceInput']
export type BookBuyer = Schemas['BookBuyer']
export type OverdueInvoice = Schemas['OverdueInvoice']
export type SalesDocumentSummary = Schemas['SalesDocumentSummary']
export type Promotion = Schemas['Promotion']
export type DeliveryMethod = Schemas['DeliveryMethod']
export type Return = Schemas['Return']
export type PendingRefund = Schemas['PendingRefund']
export type Customer = Schemas['Customer']
export type CustomerSummary = Schemas['CustomerSummary']
export type StockRow = Schemas['StockRow']
export type TrialBalanceRow = Schemas['TrialBalanceRow']
export type VatControl = Schemas['VatControl']
export type VatDeclaration = Schemas['VatDeclaration']
export type VatLine = Schemas['VatLine']
export type DashboardSales = Schemas['DashboardSales']
export type AuditEntry = Schemas['AuditEntry']
export type Role = Schemas['Role']
export type User = Schemas['User']
export type UserSession = Schemas['UserSession']

/** What a list is asked with. */
type Query<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Asked } } } ? NonNullable<Asked> : never

export type AccountingPeriod = Schemas['AccountingPeriod']
export type OpenItem = Schemas['OpenItem']
export type Payment = Schemas['Payment']
export type PurchaseInvoice = Schemas['PurchaseInvoice']
export type Supplier = Schemas['Supplier']
export type AgedQuery = Query<'/api/admin-dashboard/reports/aged-payables/'>
export type BalanceQuery = Query<'/api/admin-dashboard/customer-balances/'>
export type PaymentQuery = Query<'/api/admin-dashboard/payments/'>
export type PurchaseQuery = Query<'/api/admin-dashboard/purchase-invoices/'>

export type Contract = Schemas['Contract']
export type Department = Schemas['Department']
export type Employee = Schemas['Employee']
export type LeaveBalance = Schemas['LeaveBalance']
export type LeaveCalendar = Schemas['LeaveCalendar']
export type LeaveRequest = Schemas['LeaveRequest']
