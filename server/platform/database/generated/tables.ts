// Made from the migrated database by `npm run comptoir -- generate-tables`; a test compares. Do not edit.
import type { ColumnType } from 'kysely'

export type Defaulted<T> = ColumnType<T, T | undefined, T>
export type Made<T> = ColumnType<T, never, never>
export type Json = ColumnType<unknown, unknown, unknown>

export type AccountingAccountBalances = {
  journal: string
  account: string
  month: Temporal.PlainDate
  debit_cents: bigint
  credit_cents: bigint
}

export type AccountingAccounts = {
  code: string
  name_fr: string
  name_nl: string
  name_de: string
  name_en: string
  kind: string
  normal_side: string
  postable: boolean
  reconcilable: boolean
  role: string | null
  parent_code: string | null
  active: Defaulted<boolean>
}

export type AccountingAllocations = {
  id: string
  debit_entry_id: string
  debit_line_number: number
  credit_entry_id: string
  credit_line_number: number
  amount_cents: bigint
  day: Temporal.PlainDate
  created_at: Temporal.Instant
}

export type AccountingBankLines = {
  id: string
  statement_id: string
  position: number
  day: Temporal.PlainDate
  value_day: Temporal.PlainDate | null
  amount_cents: bigint
  open_cents: bigint
  looked_at: Temporal.Instant | null
  structured_communication: string | null
  communication: string
  counterparty_name: string | null
  counterparty_account: string | null
  end_to_end_reference: string | null
  bank_reference: string
  transaction_code: string
}

export type AccountingBankMatches = {
  id: string
  line_id: string
  kind: string
  amount_cents: bigint
  entry_id: string
  automatic: boolean
  matched_at: Temporal.Instant
  matched_by: string | null
  undone_at: Temporal.Instant | null
  undone_by: string | null
}

export type AccountingBankStatements = {
  id: string
  iban: string
  year: number
  sequence: number
  opening_day: Temporal.PlainDate | null
  day: Temporal.PlainDate
  opening_cents: bigint
  closing_cents: bigint
  line_count: number
  message: string | null
  content_hash: Buffer
  file_name: string
  imported_at: Temporal.Instant
  imported_by: string | null
}

export type AccountingCompany = {
  singleton: Defaulted<boolean>
  name: string
  legal_form: string
  enterprise_number: string
  vat_number: string | null
  street: string
  postal_code: string
  city: string
  country_code: string
  email: string
  phone: string | null
  website: string | null
  iban: string
  bic: string | null
  court: string
  legal_language: string
  vat_regime: string
  oss_registered: boolean
  changed_at: Temporal.Instant
}

export type AccountingDocumentSendings = {
  id: string
  invoice_id: string
  to_address: string
  asked_at: Temporal.Instant
  asked_by: string | null
  sent_at: Temporal.Instant | null
}

export type AccountingEntries = {
  id: string
  journal: string
  fiscal_year: string
  sequence: number
  number: Made<string>
  day: Temporal.PlainDate
  text: string
  document_reference: string | null
  invoice_id: string | null
  reverses: string | null
  line_count: number
  vat_count: number
  vat_month: Temporal.PlainDate | null
  hash: Buffer
  posted_at: Temporal.Instant
  posted_by: string | null
}

export type AccountingEntryLines = {
  entry_id: string
  line_number: number
  account: string
  day: Temporal.PlainDate
  debit_cents: bigint
  credit_cents: bigint
  partner_id: string | null
  tax_code: string | null
  text: string | null
}

export type AccountingFiscalYears = {
  code: string
  first_day: Temporal.PlainDate
  last_day: Temporal.PlainDate
}

export type AccountingInvoiceDrafts = {
  id: string
  kind: string
  partner_id: string
  language: string
  due_day: Temporal.PlainDate | null
  delivery_day: Temporal.PlainDate | null
  credited_invoice_id: string | null
  reason: string | null
  lines: Json
  total_excl_vat_cents: bigint
  total_vat_cents: bigint
  total_incl_vat_cents: bigint
  created_at: Temporal.Instant
  changed_at: Temporal.Instant
}

export type AccountingInvoiceLines = {
  invoice_id: string
  line_count: number
  position: number
  text: string
  item_code: string | null
  quantity: number
  unit_price: string
  net_cents: bigint
  vat_cents: bigint
  gross_cents: bigint
  category: string
  rate_bp: number
  tax_code: string
  revenue: string
  credited_position: number | null
  lowers_price: Defaulted<boolean>
}

export type AccountingInvoiceVat = {
  invoice_id: string
  vat_count: number
  position: number
  category: string
  rate_bp: number
  base_cents: bigint
  vat_cents: bigint
}

export type AccountingInvoices = {
  id: string
  kind: string
  number: string
  entry_id: string
  partner_id: string
  issue_day: Temporal.PlainDate
  issued_at: Temporal.Instant
  due_day: Temporal.PlainDate | null
  delivery_day: Temporal.PlainDate | null
  language: string
  currency: Defaulted<string>
  seller: Json
  buyer: Json
  delivery: Json
  treatment: string
  reference: string | null
  total_excl_vat_cents: bigint
  total_vat_cents: bigint
  total_incl_vat_cents: bigint
  prepaid_cents: bigint
  payment_means: string
  structured_communication: string | null
  credited_invoice_id: string | null
  reason: string | null
  line_count: number
  vat_count: number
  pdf_key: string | null
  ubl_key: string | null
  found_by: Made<string>
}

export type AccountingJournalCounters = {
  journal: string
  fiscal_year: string
  last_number: Defaulted<number>
  last_day: Temporal.PlainDate | null
  last_hash: Defaulted<Buffer>
}

export type AccountingJournals = {
  code: string
  name_fr: string
  name_nl: string
  name_de: string
  name_en: string
  kind: string
  chronological: Defaulted<boolean>
  active: Defaulted<boolean>
}

export type AccountingOpenItems = {
  entry_id: string
  line_number: number
  account: string
  partner_id: string
  day: Temporal.PlainDate
  side: string
  amount_cents: bigint
  residual_cents: bigint
}

export type AccountingPartners = {
  id: string
  kind: string
  name: string
  company: string | null
  line1: string
  line2: string | null
  postal_code: string
  city: string
  country_code: string
  vat_number: string | null
  email: string | null
  language: string
  created_at: Temporal.Instant
  changed_at: Temporal.Instant
  supplier: Defaulted<boolean>
  iban: string | null
  cost_account: string | null
  tax_code: string | null
  payment_days: number | null
}

export type AccountingPayments = {
  id: string
  partner_id: string
  direction: string
  amount_cents: bigint
  day: Temporal.PlainDate
  by: string
  reference: string
  invoice_id: string | null
  entry_id: string
  created_at: Temporal.Instant
  purchase_invoice_id: string | null
}

export type AccountingPeriods = {
  month: Temporal.PlainDate
  fiscal_year: string
  status: Defaulted<string>
  changed_at: Temporal.Instant | null
  changed_by: string | null
  vat_filed: Defaulted<boolean>
}

export type AccountingPublishedDemands = {
  invoice_id: string
  number: string
  due_day: Temporal.PlainDate
  structured_communication: string
  total_incl_vat_cents: bigint
}

export type AccountingPublishedDocuments = {
  invoice_id: string
  kind: string
  number: string
  credited_invoice_id: string
  entry_id: string
  entry_number: string
  issue_day: Temporal.PlainDate
  total_incl_vat_cents: bigint
}

export type AccountingPublishedOpenAmounts = {
  invoice_id: string
  open_cents: bigint
}

export type AccountingPurchaseInvoiceLines = {
  purchase_invoice_id: string
  position: number
  account: string
  text: string | null
  net_cents: bigint
  vat_cents: bigint
  tax_code: string
}

export type AccountingPurchaseInvoices = {
  id: string
  kind: string
  status: string
  partner_id: string
  supplier_number: string
  issue_day: Temporal.PlainDate
  due_day: Temporal.PlainDate | null
  booking_day: Temporal.PlainDate
  payment_reference: string | null
  note: string | null
  credited_id: string | null
  total_excl_vat_cents: bigint
  total_vat_cents: bigint
  self_assessed_vat_cents: bigint
  total_incl_vat_cents: bigint
  number: string | null
  entry_id: string | null
  created_at: Temporal.Instant
  changed_at: Temporal.Instant
  validated_at: Temporal.Instant | null
}

export type AccountingReminderSettings = {
  singleton: Defaulted<boolean>
  automatic: boolean
  consumer_clause: boolean
  changed_at: Temporal.Instant
}

export type AccountingReminders = {
  id: string
  invoice_id: string
  level: number
  day: Temporal.PlainDate
  open_cents: bigint
  interest_cents: bigint
  lump_sum_cents: bigint
  pay_by: Temporal.PlainDate
  to_address: string
  made_at: Temporal.Instant
  made_by: string | null
}

export type AccountingStandingAllocations = {
  id: string
  debit_entry_id: string
  debit_line_number: number
  credit_entry_id: string
  credit_line_number: number
  amount_cents: bigint
  day: Temporal.PlainDate
  created_at: Temporal.Instant
}

export type AccountingUndoneAllocations = {
  allocation_id: string
  day: Temporal.PlainDate
  undone_at: Temporal.Instant
  undone_by: string | null
}

export type AccountingVatAmounts = {
  entry_id: string
  position: number
  line_number: number
  vat_month: Temporal.PlainDate
  box: string
  amount_cents: bigint
}

export type AccountingVatDeclarations = {
  id: string
  period: string
  first_month: Temporal.PlainDate
  last_month: Temporal.PlainDate
  status: string
  boxes: Json
  controls: Json
  carried: Json
  generated_at: Temporal.Instant
  filed_at: Temporal.Instant | null
  filed_by: string | null
  settlement_entry_id: string | null
}

export type AccountingVatListingRows = {
  listing_id: string
  position: number
  vat_number: string
  partner_name: string | null
  code: string | null
  correcting_period: string | null
  amount_cents: bigint
  vat_cents: bigint
}

export type AccountingVatListings = {
  id: string
  kind: string
  period: string
  first_month: Temporal.PlainDate
  last_month: Temporal.PlainDate
  status: string
  difference_cents: bigint
  entries_at_fault: Json
  turnover_cents: bigint | null
  generated_at: Temporal.Instant
  filed_at: Temporal.Instant | null
  filed_by: string | null
}

export type AccountingVatTotals = {
  journal: string
  box: string
  vat_month: Temporal.PlainDate
  amount_cents: bigint
}

export type AdministrationBackups = {
  id: string
  state: Defaulted<string>
  asked_at: Temporal.Instant
  asked_by: string | null
  ended_at: Temporal.Instant | null
  file: string | null
  bytes: bigint | null
  row_count: bigint | null
  file_count: number | null
  reason: string | null
  removed_at: Temporal.Instant | null
}

export type HrContracts = {
  id: string
  employee_id: string
  first_day: Temporal.PlainDate
  last_day: Temporal.PlainDate | null
  kind: string
  weekly_minutes: number
  fte_bp: number
  schedule: string
  job_title: string
  department_id: string
  created_at: Temporal.Instant
}

export type HrDepartments = {
  id: string
  name: string
  parent_id: string | null
  created_at: Temporal.Instant
}

export type HrEmployees = {
  id: string
  user_id: string | null
  first_name: string
  last_name: string
  email: string | null
  phone: string | null
  language: string
  manager_id: string | null
  created_at: Temporal.Instant
  changed_at: Temporal.Instant
}

export type HrLeaveLines = {
  id: Made<bigint>
  employee_id: string
  type_id: string
  year: number
  day: Temporal.PlainDate
  kind: string
  half_days: number
  request_id: string | null
  expires_on: Temporal.PlainDate | null
  expiry_of: bigint | null
  statutory: Defaulted<boolean>
  note: string | null
  made_at: Temporal.Instant
  made_by: string | null
}

export type HrLeaveRequests = {
  id: string
  employee_id: string
  type_id: string
  first_day: Temporal.PlainDate
  last_day: Temporal.PlainDate
  half: string | null
  status: string
  half_days: number | null
  note: string | null
  reason: string | null
  made_by: string | null
  decided_by: string | null
  requested_at: Temporal.Instant | null
  decided_at: Temporal.Instant | null
  created_at: Temporal.Instant
  span: Made<string>
}

export type HrLeaveTotals = {
  employee_id: string
  type_id: string
  year: number
  half_days: number
}

export type HrLeaveTypes = {
  id: string
  key: string
  name_fr: string
  name_nl: string
  name_de: string
  name_en: string
  counted: boolean
  paid: boolean
  shown: boolean
  active: Defaulted<boolean>
  position: number
}

export type HrNationalNumbers = {
  employee_id: string
  sealed: string
  keyed_hash: string
  changed_at: Temporal.Instant
}

export type HrPublishedAbsences = {
  request_id: string
  user_id: string
  first_day: Temporal.PlainDate
  last_day: Temporal.PlainDate
  half: string
}

export type HrReplacementDays = {
  year: number
  holiday: string
  day: Temporal.PlainDate
}

export type IdentityAuditEntries = {
  id: Made<bigint>
  made_at: Temporal.Instant
  person_id: string
  method: string
  route: string
  subject_id: string | null
  status: number
  code: string | null
  changes: Json
  request_id: string
}

export type IdentityMailedLinks = {
  token_hash: string
  purpose: string
  person_id: string
  email: string
  made_at: Temporal.Instant
  expires_at: Temporal.Instant
  used_at: Temporal.Instant | null
}

export type IdentityPeople = {
  id: string
  email: string
  name: string
  language: string
  password_hash: string
  disabled_at: Temporal.Instant | null
  created_at: Temporal.Instant
  must_change_password: Defaulted<boolean>
  email_verified_at: Temporal.Instant | null
}

export type IdentityPermissions = {
  name: string
}

export type IdentityPersonRoles = {
  person_id: string
  role: string
}

export type IdentityPublishedPeople = {
  id: string
  email: string
  name: string
}

export type IdentityRecoveryCodes = {
  person_id: string
  code_hash: string
  used_at: Temporal.Instant | null
}

export type IdentityRefreshTokens = {
  id: string
  session_id: string
  expires_at: Temporal.Instant
  used_at: Temporal.Instant | null
}

export type IdentityRolePermissions = {
  role: string
  permission: string
}

export type IdentityRoles = {
  name: string
  title: string | null
  seeded: Defaulted<boolean>
}

export type IdentitySessions = {
  id: string
  person_id: string
  cookie_hash: string | null
  user_agent: string | null
  created_at: Temporal.Instant
  last_seen_at: Temporal.Instant
  expires_at: Temporal.Instant
  revoked_at: Temporal.Instant | null
}

export type IdentityTotpSecrets = {
  person_id: string
  secret_sealed: string
  created_at: Temporal.Instant
  confirmed_at: Temporal.Instant | null
  last_step: Defaulted<bigint>
  wrong_codes: Defaulted<number>
  locked_until: Temporal.Instant | null
}

export type PlatformIdempotencyKeys = {
  caller: string
  operation: string
  key: string
  request_hash: string
  outcome: Json
  created_at: Defaulted<Temporal.Instant>
}

export type PlatformJobRunners = {
  id: Made<number>
  holder: string | null
  started_at: Defaulted<Temporal.Instant>
}

export type PlatformListenerActs = {
  event_id: string
  listener: string
  acted_at: Defaulted<Temporal.Instant>
}

export type PlatformMails = {
  id: string
  kind: string
  language: string
  to_address: string
  to_name: string | null
  subject: string
  content: Json
  attachments: Json
  message_id: string
  in_reply_to: string | null
  reference_ids: Defaulted<string[]>
  reply_to: string | null
  unsubscribe_url: string | null
  automatic: Defaulted<boolean>
  about_kind: string | null
  about_id: string | null
  state: Defaulted<string>
  attempts: Defaulted<number>
  reason: string | null
  again_of: string | null
  made_at: Temporal.Instant
  sent_at: Temporal.Instant | null
}

export type PlatformMigrations = {
  name: string
  checksum: string
  applied_at: Defaulted<Temporal.Instant>
}

export type ServicesAppointments = {
  id: string
  service_id: string
  practitioner_id: string
  status: string
  starts_at: Temporal.Instant
  ends_at: Temporal.Instant
  occupied: string
  hold_expires_at: Temporal.Instant | null
  order_id: string | null
  user_id: string | null
  customer_name: string | null
  customer_email: string | null
  language: Defaulted<string>
  note: string | null
  sequence: Defaulted<number>
  reminded_at: Temporal.Instant | null
  ended_at: Temporal.Instant | null
  created_at: Temporal.Instant
}

export type ServicesCannedReplies = {
  id: string
  language: string
  title: string
  body: string
}

export type ServicesInboundMails = {
  id: string
  message_id: string
  file_key: string
  size_bytes: number
  sender: string | null
  subject: string | null
  state: string
  reason: string | null
  ticket_id: string | null
  ticket_message_id: string | null
  received_at: Temporal.Instant
}

export type ServicesPractitionerExceptions = {
  id: string
  practitioner_id: string
  kind: string
  first_day: Temporal.PlainDate
  last_day: Temporal.PlainDate
  from_minute: Defaulted<number>
  to_minute: Defaulted<number>
  reason: Defaulted<string>
  leave_request_id: string | null
}

export type ServicesPractitioners = {
  id: string
  person_id: string | null
  name: string
  time_zone: Defaulted<string>
  active: Defaulted<boolean>
  created_at: Temporal.Instant
}

export type ServicesPublishedAppointments = {
  id: string
  service_id: string
  practitioner_id: string
  status: string
  starts_at: Temporal.Instant
  ends_at: Temporal.Instant
  order_id: string
  user_id: string
  customer_name: string
  customer_email: string
  product_id: string
}

export type ServicesReviewDecisions = {
  id: Made<bigint>
  review_id: string
  decision: string
  reason: string | null
  made_by: string | null
  made_at: Temporal.Instant
}

export type ServicesReviewInvitations = {
  asked_about: string
  kind: string
  asked_at: Temporal.Instant
}

export type ServicesReviews = {
  id: string
  product_id: string
  line_id: string | null
  appointment_id: string | null
  purchase_id: Made<string>
  user_id: string | null
  language: string
  rating: number
  title: string
  text: string
  shown_name: string
  state: Defaulted<string>
  reply: string | null
  replied_at: Temporal.Instant | null
  written_at: Temporal.Instant
  decided_at: Temporal.Instant | null
}

export type ServicesServicePractitioners = {
  service_id: string
  practitioner_id: string
}

export type ServicesServices = {
  id: string
  kind: string
  product_id: string
  variant_id: string
  duration_minutes: Defaulted<number>
  buffer_before_minutes: Defaulted<number>
  buffer_after_minutes: Defaulted<number>
  step_minutes: Defaulted<number>
  notice_minutes: Defaulted<number>
  horizon_days: Defaulted<number>
  change_until_hours: Defaulted<number>
  payment: Defaulted<string>
  place: Defaulted<string>
  location: Defaulted<string>
  created_at: Temporal.Instant
  updated_at: Temporal.Instant
  interval_unit: string | null
  interval_count: number | null
}

export type ServicesSubscriptionEvents = {
  id: Made<bigint>
  subscription_id: string
  kind: string
  facts: Json
  made_by: string | null
  made_at: Temporal.Instant
}

export type ServicesSubscriptionPeriods = {
  subscription_id: string
  number: number
  first_day: Temporal.PlainDate
  last_day: Temporal.PlainDate
  order_id: string
  attempts: Defaulted<number>
  look_again_on: Temporal.PlainDate | null
  billed_at: Temporal.Instant
}

export type ServicesSubscriptions = {
  id: string
  service_id: string
  status: string
  interval_unit: string
  interval_count: number
  price_cents: bigint
  price_includes_vat: boolean
  order_id: string | null
  user_id: string | null
  customer_name: string | null
  customer_email: string | null
  language: string
  anchor_day: Temporal.PlainDate | null
  anchor_number: Defaulted<number>
  next_number: Defaulted<number>
  next_day: Temporal.PlainDate | null
  ends_on: Temporal.PlainDate | null
  ended_at: Temporal.Instant | null
  created_at: Temporal.Instant
}

export type ServicesTicketAttachments = {
  id: string
  ticket_id: string
  message_id: string | null
  by_staff: boolean
  file_key: string
  name: string
  type: string
  size_bytes: number
  created_at: Temporal.Instant
}

export type ServicesTicketMessages = {
  id: string
  ticket_id: string
  position: number
  author: string
  internal: Defaulted<boolean>
  person_id: string | null
  author_name: string
  body: string
  channel: Defaulted<string>
  created_at: Temporal.Instant
}

export type ServicesTicketYears = {
  year: number
  last_number: number
}

export type ServicesTickets = {
  id: string
  number: string
  subject: string
  status: string
  priority: Defaulted<string>
  category: Defaulted<string>
  user_id: string | null
  requester_name: string
  requester_email: string
  language: string
  assignee_id: string | null
  order_id: string | null
  appointment_id: string | null
  created_at: Temporal.Instant
  touched_at: Temporal.Instant
  closed_at: Temporal.Instant | null
}

export type ServicesUninvitedAddresses = {
  email: string
  since: Temporal.Instant
}

export type ServicesWorkingHours = {
  practitioner_id: string
  weekday: number
  from_minute: number
  to_minute: number
}

export type ShopCartLines = {
  id: string
  cart_id: string
  variant_id: string
  quantity: number
  seen_price_cents: bigint
  booking_id: string | null
}

export type ShopCarts = {
  id: string
  user_id: string | null
  state: Defaulted<string>
  merged_into: string | null
  created_at: Temporal.Instant
  updated_at: Temporal.Instant
  promotion_id: string | null
}

export type ShopCategories = {
  id: string
  parent_id: string | null
  position: Defaulted<number>
  image: Json
}

export type ShopCategoryTexts = {
  category_id: string
  language: string
  slug: string
  name: string
  description: Defaulted<string>
}

export type ShopCustomerAddresses = {
  id: string
  customer_id: string
  address: Json
  default_billing: Defaulted<boolean>
  default_delivery: Defaulted<boolean>
  created_at: Temporal.Instant
}

export type ShopCustomers = {
  id: string
  user_id: string | null
  partner_id: string
  kind: string
  email: string
  language: string
  on_account: Defaulted<boolean>
  created_at: Temporal.Instant
  name: string | null
  company: string | null
  vat_number: string | null
  notes: Defaulted<string>
}

export type ShopDeliveryMethods = {
  id: string
  names: Json
  texts: Json
  price_cents: bigint
  free_from_cents: bigint | null
  countries: Defaulted<string[]>
  position: Defaulted<number>
  archived: Defaulted<boolean>
}

export type ShopDistanceSales = {
  year: number
  base_cents: bigint
}

export type ShopOrderEvents = {
  id: Made<bigint>
  order_id: string
  kind: string
  facts: Json
  made_by: string | null
  made_at: Temporal.Instant
}

export type ShopOrderLines = {
  id: string
  order_id: string
  position: number
  variant_id: string | null
  sku: string
  name: string
  supply: string
  quantity: number
  unit_price_cents: bigint
  unit_price_incl_vat_cents: bigint
  price_includes_vat: boolean
  domestic_rate_bp: number
  net_cents: bigint
  vat_cents: bigint
  gross_cents: bigint
  category: string
  rate_bp: number
  tax_code: string
  shipped_quantity: Defaulted<number>
  refunded_quantity: Defaulted<number>
  withdrawn_quantity: Defaulted<number>
  booking_id: string | null
  kind: Defaulted<string>
  discount_incl_vat_cents: bigint | null
  withdrawal_exempt: Defaulted<boolean>
  returned_quantity: Defaulted<number>
}

export type ShopOrderVat = {
  order_id: string
  category: string
  rate_bp: number
  base_cents: bigint
  vat_cents: bigint
}

export type ShopOrders = {
  id: string
  number: string
  cart_id: string | null
  customer_id: string
  user_id: string | null
  email: string
  buyer_name: string
  language: string
  note: string | null
  billing_address: Json
  delivery_address: Json
  vat_number: string | null
  vat_check_id: string | null
  vat_treatment: string
  currency: Defaulted<string>
  total_excl_vat_cents: bigint
  total_vat_cents: bigint
  total_incl_vat_cents: bigint
  payment_method: string
  payment_status: Defaulted<string>
  fulfilment_status: string
  cancelled_at: Temporal.Instant | null
  hold_expires_at: Temporal.Instant | null
  invoice_id: string | null
  structured_communication: string | null
  placed_at: Temporal.Instant
  has_bookings: Defaulted<boolean>
  promotion_id: string | null
  coupon_code: string | null
  discount_incl_vat_cents: bigint | null
  delivery_method_id: string | null
  delivery_method: string | null
  delivered_at: Temporal.Instant | null
  completed_at: Temporal.Instant | null
  returned_at: Temporal.Instant | null
  renews_order_id: string | null
}

export type ShopPayments = {
  id: string
  order_id: string
  method: string
  status: Defaulted<string>
  amount_cents: bigint
  refunded_cents: Defaulted<bigint>
  currency: Defaulted<string>
  provider_reference: string | null
  client_secret: string | null
  booked_payment_id: string | null
  succeeded_at: Temporal.Instant | null
  created_at: Temporal.Instant
  provider_customer: string | null
  provider_method: string | null
}

export type ShopPictureFiles = {
  key: string
  width: number
  format: string
  file_key: string
}

export type ShopProductCards = {
  product_id: string
  language: string
  slug: string
  name: string
  summary: string
  brand: string | null
  category_id: string | null
  category_slug: string | null
  category_name: string | null
  category_ids: string[]
  image: Json
  default_variant_id: string | null
  variant_count: number
  price_incl_vat_cents: bigint
  price_excl_vat_cents: bigint
  vat_rate_bp: number
  unit: string | null
  unit_price_cents: bigint | null
  created_at: Temporal.Instant
  search: string
  words: string
  booked: Defaulted<boolean>
  interval_unit: string | null
  interval_count: number | null
}

export type ShopProductImages = {
  id: string
  product_id: string
  position: number
  key: string
  width: number
  height: number
  widths: number[]
  placeholder: string
  alt: Json
}

export type ShopProductRatings = {
  product_id: string
  counts: Defaulted<number[]>
}

export type ShopProductTexts = {
  product_id: string
  language: string
  slug: string
  name: string
  summary: Defaulted<string>
  description: Defaulted<string>
}

export type ShopProducts = {
  id: string
  state: Defaulted<string>
  category_id: string | null
  brand: string | null
  vat_class: string
  supply: Defaulted<string>
  price_includes_vat: Defaulted<boolean>
  unit: string | null
  created_at: Temporal.Instant
  updated_at: Temporal.Instant
  withdrawal_exempt: Defaulted<boolean>
}

export type ShopPromotionCustomers = {
  promotion_id: string
  customer: string
  uses: number
  most: number | null
}

export type ShopPromotionUses = {
  order_id: string
  promotion_id: string
  customers: string[]
}

export type ShopPromotions = {
  id: string
  code: string
  kind: string
  percent_bp: number | null
  amount_cents: bigint | null
  minimum_cents: Defaulted<bigint>
  starts_on: Temporal.PlainDate | null
  ends_on: Temporal.PlainDate | null
  use_limit: number | null
  customer_limit: number | null
  active: Defaulted<boolean>
  uses: Defaulted<number>
  created_at: Temporal.Instant
}

export type ShopProviderEvents = {
  provider: string
  event_id: string
  body: string
  received_at: Temporal.Instant
  worked_at: Temporal.Instant | null
}

export type ShopPublishedOffers = {
  product_id: string
  language: string
  slug: string
  name: string
  summary: string
  description: string
  price_incl_vat_cents: bigint
  price_excl_vat_cents: bigint
  vat_rate_bp: number
  image: Json
}

export type ShopPublishedOrders = {
  id: string
  number: string
  user_id: string
  email: string
  placed_at: Temporal.Instant
  payment_status: string
  payment_method: string
  total_incl_vat_cents: bigint
  invoice_id: string
  awaits_money: boolean
}

export type ShopPublishedPurchases = {
  line_id: string
  order_id: string
  order_number: string
  user_id: string
  email: string
  buyer_name: string
  language: string
  product_id: string
  completed_at: Temporal.Instant
}

export type ShopPublishedRatings = {
  product_id: string
  counts: number[]
}

export type ShopPublishedVariants = {
  variant_id: string
  product_id: string
  sku: string
  price_cents: bigint
  price_includes_vat: boolean
  vat_class: string
  state: string
  for_sale: boolean
}

export type ShopRefunds = {
  id: string
  payment_id: string
  amount_cents: bigint
  status: Defaulted<string>
  credit_note_id: string | null
  provider_reference: string | null
  booked_payment_id: string | null
  reason: string
  made_by: string | null
  made_at: Temporal.Instant
}

export type ShopReturnLines = {
  return_id: string
  line_id: string
  quantity: number
  sent_quantity: number
}

export type ShopReturns = {
  id: string
  order_id: string
  kind: string
  state: string
  reason: string
  name: string
  email: string
  iban: string | null
  requested_at: Temporal.Instant
  moved_at: Temporal.Instant
  refund_id: string | null
  made_by: string | null
}

export type ShopShipmentLines = {
  shipment_id: string
  line_id: string
  quantity: number
}

export type ShopShipments = {
  id: string
  order_id: string
  carrier: string | null
  tracking: string | null
  shipped_at: Temporal.Instant
}

export type ShopStockAlerts = {
  id: Made<bigint>
  variant_id: string
  location_id: string
  available: number
  minimum: number
  raised_at: Defaulted<Temporal.Instant>
  settled_at: Temporal.Instant | null
  told_at: Temporal.Instant | null
}

export type ShopStockLevels = {
  variant_id: string
  location_id: string
  on_hand: Defaulted<number>
  reserved: Defaulted<number>
  available: Made<number | null>
  floor: Defaulted<number>
  minimum: number | null
}

export type ShopStockLocations = {
  id: string
  name: string
}

export type ShopStockMovements = {
  id: Made<bigint>
  variant_id: string
  location_id: string
  quantity: number
  kind: string
  reason: string | null
  order_id: string | null
  made_by: string | null
  made_at: Temporal.Instant
}

export type ShopStockReservations = {
  order_id: string
  variant_id: string
  location_id: string
  quantity: number
  expires_at: Temporal.Instant | null
}

export type ShopVariants = {
  id: string
  product_id: string
  position: Defaulted<number>
  sku: string
  ean: string | null
  options: Json
  price_cents: bigint
  unit_quantity: number | null
  weight_grams: number | null
  stock_counted: Defaulted<boolean>
  archived: Defaulted<boolean>
  booked: Defaulted<boolean>
  interval_unit: string | null
  interval_count: number | null
}

export type ShopVatChecks = {
  id: string
  vat_number: string
  country_code: string
  valid: boolean | null
  name: string | null
  address: string | null
  consultation_number: string | null
  source: string
  answer: string | null
  checked_at: Temporal.Instant
}

export type ShopWishlistItems = {
  id: string
  wishlist_id: string
  variant_id: string
  added_at: Temporal.Instant
}

export type ShopWishlists = {
  id: string
  user_id: string
  share_key: string | null
  created_at: Temporal.Instant
}

export type Tables = {
  'accounting.account_balances': AccountingAccountBalances
  'accounting.accounts': AccountingAccounts
  'accounting.allocations': AccountingAllocations
  'accounting.bank_lines': AccountingBankLines
  'accounting.bank_matches': AccountingBankMatches
  'accounting.bank_statements': AccountingBankStatements
  'accounting.company': AccountingCompany
  'accounting.document_sendings': AccountingDocumentSendings
  'accounting.entries': AccountingEntries
  'accounting.entry_lines': AccountingEntryLines
  'accounting.fiscal_years': AccountingFiscalYears
  'accounting.invoice_drafts': AccountingInvoiceDrafts
  'accounting.invoice_lines': AccountingInvoiceLines
  'accounting.invoice_vat': AccountingInvoiceVat
  'accounting.invoices': AccountingInvoices
  'accounting.journal_counters': AccountingJournalCounters
  'accounting.journals': AccountingJournals
  'accounting.open_items': AccountingOpenItems
  'accounting.partners': AccountingPartners
  'accounting.payments': AccountingPayments
  'accounting.periods': AccountingPeriods
  'accounting.published_demands': AccountingPublishedDemands
  'accounting.published_documents': AccountingPublishedDocuments
  'accounting.published_open_amounts': AccountingPublishedOpenAmounts
  'accounting.purchase_invoice_lines': AccountingPurchaseInvoiceLines
  'accounting.purchase_invoices': AccountingPurchaseInvoices
  'accounting.reminder_settings': AccountingReminderSettings
  'accounting.reminders': AccountingReminders
  'accounting.standing_allocations': AccountingStandingAllocations
  'accounting.undone_allocations': AccountingUndoneAllocations
  'accounting.vat_amounts': AccountingVatAmounts
  'accounting.vat_declarations': AccountingVatDeclarations
  'accounting.vat_listing_rows': AccountingVatListingRows
  'accounting.vat_listings': AccountingVatListings
  'accounting.vat_totals': AccountingVatTotals
  'administration.backups': AdministrationBackups
  'hr.contracts': HrContracts
  'hr.departments': HrDepartments
  'hr.employees': HrEmployees
  'hr.leave_lines': HrLeaveLines
  'hr.leave_requests': HrLeaveRequests
  'hr.leave_totals': HrLeaveTotals
  'hr.leave_types': HrLeaveTypes
  'hr.national_numbers': HrNationalNumbers
  'hr.published_absences': HrPublishedAbsences
  'hr.replacement_days': HrReplacementDays
  'identity.audit_entries': IdentityAuditEntries
  'identity.mailed_links': IdentityMailedLinks
  'identity.people': IdentityPeople
  'identity.permissions': IdentityPermissions
  'identity.person_roles': IdentityPersonRoles
  'identity.published_people': IdentityPublishedPeople
  'identity.recovery_codes': IdentityRecoveryCodes
  'identity.refresh_tokens': IdentityRefreshTokens
  'identity.role_permissions': IdentityRolePermissions
  'identity.roles': IdentityRoles
  'identity.sessions': IdentitySessions
  'identity.totp_secrets': IdentityTotpSecrets
  'platform.idempotency_keys': PlatformIdempotencyKeys
  'platform.job_runners': PlatformJobRunners
  'platform.listener_acts': PlatformListenerActs
  'platform.mails': PlatformMails
  'platform.migrations': PlatformMigrations
  'services.appointments': ServicesAppointments
  'services.canned_replies': ServicesCannedReplies
  'services.inbound_mails': ServicesInboundMails
  'services.practitioner_exceptions': ServicesPractitionerExceptions
  'services.practitioners': ServicesPractitioners
  'services.published_appointments': ServicesPublishedAppointments
  'services.review_decisions': ServicesReviewDecisions
  'services.review_invitations': ServicesReviewInvitations
  'services.reviews': ServicesReviews
  'services.service_practitioners': ServicesServicePractitioners
  'services.services': ServicesServices
  'services.subscription_events': ServicesSubscriptionEvents
  'services.subscription_periods': ServicesSubscriptionPeriods
  'services.subscriptions': ServicesSubscriptions
  'services.ticket_attachments': ServicesTicketAttachments
  'services.ticket_messages': ServicesTicketMessages
  'services.ticket_years': ServicesTicketYears
  'services.tickets': ServicesTickets
  'services.uninvited_addresses': ServicesUninvitedAddresses
  'services.working_hours': ServicesWorkingHours
  'shop.cart_lines': ShopCartLines
  'shop.carts': ShopCarts
  'shop.categories': ShopCategories
  'shop.category_texts': ShopCategoryTexts
  'shop.customer_addresses': ShopCustomerAddresses
  'shop.customers': ShopCustomers
  'shop.delivery_methods': ShopDeliveryMethods
  'shop.distance_sales': ShopDistanceSales
  'shop.order_events': ShopOrderEvents
  'shop.order_lines': ShopOrderLines
  'shop.order_vat': ShopOrderVat
  'shop.orders': ShopOrders
  'shop.payments': ShopPayments
  'shop.picture_files': ShopPictureFiles
  'shop.product_cards': ShopProductCards
  'shop.product_images': ShopProductImages
  'shop.product_ratings': ShopProductRatings
  'shop.product_texts': ShopProductTexts
  'shop.products': ShopProducts
  'shop.promotion_customers': ShopPromotionCustomers
  'shop.promotion_uses': ShopPromotionUses
  'shop.promotions': ShopPromotions
  'shop.provider_events': ShopProviderEvents
  'shop.published_offers': ShopPublishedOffers
  'shop.published_orders': ShopPublishedOrders
  'shop.published_purchases': ShopPublishedPurchases
  'shop.published_ratings': ShopPublishedRatings
  'shop.published_variants': ShopPublishedVariants
  'shop.refunds': ShopRefunds
  'shop.return_lines': ShopReturnLines
  'shop.returns': ShopReturns
  'shop.shipment_lines': ShopShipmentLines
  'shop.shipments': ShopShipments
  'shop.stock_alerts': ShopStockAlerts
  'shop.stock_levels': ShopStockLevels
  'shop.stock_locations': ShopStockLocations
  'shop.stock_movements': ShopStockMovements
  'shop.stock_reservations': ShopStockReservations
  'shop.variants': ShopVariants
  'shop.vat_checks': ShopVatChecks
  'shop.wishlist_items': ShopWishlistItems
  'shop.wishlists': ShopWishlists
}
