import { VatNumberAnswer, VatNumberQuestion } from '@comptoir/contract/shop-customers'
import type { App } from '#platform/http/app.ts'
import { checkVatNumber } from './check-vat-number.ts'

/** Asking VIES costs somebody else's server: a caller may do it twenty times a minute. */
const REQUESTS_PER_MINUTE = 20

export function vatNumberRoutes(app: App): void {
  const { platform } = app
  app.post('/api/shop/customers/validate_vat/', {
    config: { permission: 'public', requests_per_minute: REQUESTS_PER_MINUTE },
    schema: { tags: ['Customers'], summary: 'Check a VAT number', body: VatNumberQuestion, response: { 200: VatNumberAnswer } },
  }, async (request) => {
    const { vat_number } = request.body
    const checked = await checkVatNumber(platform, vat_number)
    if (!checked.valid_format) {
      return {
        vat_number, country_code: null, valid_format: false, valid: false, name: null, address: null, consultation_number: null,
        checked_at: platform.clock(), source: 'checksum' as const, vies_available: true, enterprise_number: null,
      }
    }
    const { check, vies_available } = checked
    return { ...check, valid_format: true, vies_available, enterprise_number: check.country_code === 'BE' ? check.vat_number.slice(2) : null }
  })
}
