import type { components, paths } from './generated/schema'

type Schemas = components['schemas']
/** What is sent to an address. */
type Sent<Path extends keyof paths> = paths[Path] extends { post: { requestBody?: { content: { 'application/json': infer Body } } } } ? Body : never

export type Appointment = Schemas['Appointment']
export type Service = Schemas['Service']
export type Slot = Schemas['Slot']
export type Address = Schemas['Address']
export type BrowserSession = Schemas['BrowserSession']
export type Cart = Schemas['Cart']
export type CartLine = Schemas['CartLine']
export type Category = Schemas['Category']
export type Facet = Schemas['Facet']
export type FacetValue = Schemas['FacetValue']
export type NewOrder = Sent<'/api/shop/orders/'>
export type Order = Schemas['Order']
export type OrderDocument = Schemas['OrderDocument']
export type OrderLine = Schemas['OrderLine']
export type OrderSummary = Schemas['OrderSummary']
export type Person = Schemas['Person']
export type Picture = Schemas['Picture']
export type Problem = Schemas['Problem']
export type Product = Schemas['Product']
export type ProductCard = Schemas['ProductCard']
export type ProductPage = Schemas['ProductPage']
export type Registration = Sent<'/api/auth/register/'>
export type SessionRow = Schemas['SessionRow']
export type Storefront = Schemas['Storefront']
export type Suggestion = Schemas['Suggestion']
export type Totals = Schemas['Totals']
export type TotpEnrolment = Schemas['TotpEnrolment']
export type TotpState = Schemas['TotpState']
export type UnitPrice = Schemas['UnitPrice']
export type Variant = Schemas['Variant']
export type VatNumberAnswer = Schemas['VatNumberAnswer']
export type PaymentMethod = NewOrder['payment_method']
