/** How VAT applies to a sale: decided once from seller, buyer, supply and destination, then applied line by line. */
export { applyTreatment, type AppliedTreatment, type MentionKey } from './vat/applied-treatment.ts'
export { vatPlaceOf, vatStateOf, type VatPlace } from './vat/place.ts'
export {
  decideTreatment,
  distanceSalesThreshold,
  type Supply,
  type TreatmentFacts,
  type VatTreatment,
} from './vat/treatment.ts'
