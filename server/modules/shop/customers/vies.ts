import { z } from 'zod'
import type { Configuration } from '#platform/configuration.ts'

/** What VIES said of a number, or that it said nothing. */
export type ViesAnswer =
  | { available: true, valid: boolean, name: string | null, address: string | null, consultation_number: string | null, answer: string }
  | { available: false }

const WAIT_MILLISECONDS = 5_000
const MOST_CHARACTERS = 20_000

/** The fields of VIES's REST answer that matter (POST check-vat-number). */
const Answer = z.object({
  valid: z.boolean(),
  name: z.string().optional(),
  address: z.string().optional(),
  requestIdentifier: z.string().optional(),
})

/**
 * Asks VIES whether a VAT number is good, in the seller's name so that a consultation number proves the question.
 * Never throws: whatever goes wrong (down, slow, overloaded, nonsense) is `available: false`, and nobody is zero-rated on it.
 */
export async function askVies({ VIES_API_BASE }: Pick<Configuration, 'VIES_API_BASE'>, question: { country: string, number: string, requester?: { country: string, number: string } }): Promise<ViesAnswer> {
  const { country, number, requester } = question
  try {
    const response = await fetch(`${VIES_API_BASE}/check-vat-number`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({
        countryCode: country, vatNumber: number,
        ...(requester && { requesterMemberStateCode: requester.country, requesterNumber: requester.number }),
      }),
      signal: AbortSignal.timeout(WAIT_MILLISECONDS),
      redirect: 'error',
    })
    if (!response.ok) return { available: false }
    const answer = (await response.text()).slice(0, MOST_CHARACTERS)
    // an overloaded member state answers 200 with `actionSucceed: false`: that is no answer about the number
    const parsed = Answer.safeParse(JSON.parse(answer))
    if (!parsed.success) return { available: false }
    const { valid, name, address, requestIdentifier } = parsed.data
    return { available: true, valid, name: known(name), address: known(address), consultation_number: known(requestIdentifier), answer }
  } catch {
    return { available: false }
  }
}

/** VIES writes `---` for what a member state does not tell. */
const known = (text: string | undefined) => text && !/^-+$/.test(text.trim()) ? text.trim().slice(0, 500) : null
