import { dayOf } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Platform } from '#platform/platform.ts'
import { companyOf } from '../../company/company.ts'
import { draftLinesOf } from './draft.ts'
import { partnerOf } from './draft-invoice.ts'
import { priceDraft } from './price-draft.ts'
import { vatNumberUnproven } from './refusals.ts'

/** Asks whether a VAT number is good; null when nobody can say. It reaches the outside, so never in a transaction. */
export type ProveNumber = (platform: Platform, vat_number: string) => Promise<boolean | null>

let prove: ProveNumber | undefined

/** Handed down in `app.ts`: who keeps the answers of VIES is above the books. */
export function proveNumbersWith(proving: ProveNumber): void {
  prove = proving
}

/**
 * A sale is exempt on the strength of its buyer's VAT number only when VIES confirmed it (rules.md §1.1). Belgian numbers need no
 * proof: they are charged as everybody. Throws `vatNumberUnproven`.
 */
export async function demandProvenNumber(platform: Platform, id: string): Promise<void> {
  const { reading, clock } = platform
  const draft = isId(id) ? await reading.selectFrom('accounting.invoice_drafts').select(['partner_id', 'lines']).where('id', '=', id).where('kind', '=', 'invoice').executeTakeFirst() : undefined
  if (!draft) return
  const [partner, seller] = await Promise.all([partnerOf(reading, draft.partner_id), companyOf(reading)])
  if (!partner?.vat_number || !seller) return
  const { lines } = priceDraft(draftLinesOf(draft.lines), partner, seller, dayOf(clock()))
  if (!lines.some(({ tax_code }) => ['SICG', 'SICT', 'SICS'].includes(tax_code))) return
  if (await prove?.(platform, partner.vat_number) !== true) throw vatNumberUnproven.with({ vat_number: partner.vat_number })
}
