import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const validator = new URL('../../../../../../shared/tools/validate-ubl.mjs', import.meta.url)
const cache = new URL('../../../../../var/ubl-rules', import.meta.url)

type Verdict = { profile: string, valid: boolean, failures: { flag: string, id: string, text: string }[] }

/** Why the official rules cannot be asked here, or false: they lie beside the repository, not in it. */
export const noRules = existsSync(validator) ? false : 'the official rules are not here: ../shared/tools/validate-ubl.mjs is missing'

/** What the XSD, EN 16931 and Peppol say of a document. */
export async function officialVerdict(xml: string, options: { profile?: string } = {}): Promise<Verdict> {
  process.env['VALIDATE_UBL_CACHE'] ??= fileURLToPath(cache)
  const { validate } = await import(validator.href) as { validate: (xml: string, options: object) => Promise<Verdict> }
  return validate(xml, options)
}
