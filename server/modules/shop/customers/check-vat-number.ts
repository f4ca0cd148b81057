import { companyOf } from '#modules/accounting'
import { parseVatNumber } from '#kernel/eu-vat-number.ts'
import { newId } from '#kernel/identifier.ts'
import type { Platform } from '#platform/platform.ts'
import { recentCheck, type VatCheck } from './vat-check.ts'
import { askVies } from './vies.ts'

export type CheckedNumber = { valid_format: false } | { valid_format: true, check: VatCheck, vies_available: boolean }

/**
 * Checks a VAT number: its structure and check digits first, then VIES, whose answer is kept as evidence. An answer of
 * today is not asked again. When VIES cannot be asked the row says so (`valid` null) and the caller charges VAT.
 */
export async function checkVatNumber(platform: Pick<Platform, 'reading' | 'database' | 'clock' | 'configuration'>, text: string): Promise<CheckedNumber> {
  const number = parseVatNumber(text)
  if (!number) return { valid_format: false }
  const now = platform.clock()
  const recent = await recentCheck(platform.reading, number.canonical, now)
  if (recent) return { valid_format: true, check: recent, vies_available: true }
  const company = await companyOf(platform.reading)
  const requester = parseVatNumber(company?.vat_number ?? '')
  const answer = await askVies(platform.configuration, { country: number.country, number: number.number, ...(requester && { requester }) })
  const check: VatCheck = {
    id: newId(), vat_number: number.canonical, country_code: number.country, checked_at: now,
    ...(answer.available
      ? { valid: answer.valid, name: answer.name, address: answer.address, consultation_number: answer.consultation_number, source: 'vies' as const }
      : { valid: null, name: null, address: null, consultation_number: null, source: 'checksum' as const }),
  }
  await platform.database.insertInto('shop.vat_checks').values({ ...check, answer: answer.available ? answer.answer : null }).execute()
  return { valid_format: true, check, vies_available: answer.available }
}
