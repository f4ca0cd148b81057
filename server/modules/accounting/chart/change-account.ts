import type { Translated } from '#kernel/language.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'

export const accountNotFound = new Refusal('accounting/account-not-found', 404, {
  fr: 'Ce compte n’existe pas.',
  nl: 'Deze rekening bestaat niet.',
  de: 'Dieses Konto gibt es nicht.',
  en: 'This account does not exist.',
})
export const accountExists = new Refusal('accounting/account-exists', 409, {
  fr: 'Ce numéro de compte existe déjà.',
  nl: 'Dit rekeningnummer bestaat al.',
  de: 'Diese Kontonummer gibt es schon.',
  en: 'This account number exists already.',
}).at('/code')
export const noHeading = new Refusal('accounting/no-heading', 422, {
  fr: 'Aucune rubrique du plan comptable ne commence ce numéro.',
  nl: 'Geen enkele rubriek van het rekeningstelsel begint zoals dit nummer.',
  de: 'Keine Position des Kontenplans beginnt wie diese Nummer.',
  en: 'No heading of the chart begins this number.',
}).at('/code')

/**
 * Adds an account under the longest heading that begins its code: kind and side are those of the heading. Throws
 * `accountExists`, `noHeading`.
 */
export async function addAccount(
  { tx }: Work,
  { code, names, reconcilable }: { code: string; names: Translated; reconcilable: boolean },
): Promise<void> {
  const prefixes = Array.from({ length: code.length - 1 }, (_, index) => code.slice(0, index + 1))
  const heading = await tx
    .selectFrom('accounting.accounts')
    .select(['code', 'kind', 'normal_side'])
    .where('code', 'in', prefixes)
    .where('postable', '=', false)
    .orderBy((at) => at.fn('length', ['code']), 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!heading) throw noHeading
  const added = await tx
    .insertInto('accounting.accounts')
    .values({
      code,
      kind: heading.kind,
      normal_side: heading.normal_side,
      parent_code: heading.code,
      postable: true,
      reconcilable,
      name_fr: names.fr,
      name_nl: names.nl,
      name_de: names.de,
      name_en: names.en,
    })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('code')
    .executeTakeFirst()
  if (!added) throw accountExists
}

/** Renames an account, or takes it out of use. Its code stays. Throws `accountNotFound`. */
export async function changeAccount(
  { tx }: Work,
  code: string,
  { names, active }: { names?: Translated | undefined; active?: boolean | undefined },
): Promise<void> {
  const change = {
    ...(names ? { name_fr: names.fr, name_nl: names.nl, name_de: names.de, name_en: names.en } : {}),
    ...(active === undefined ? {} : { active }),
  }
  const found =
    Object.keys(change).length === 0
      ? await tx.selectFrom('accounting.accounts').select('code').where('code', '=', code).executeTakeFirst()
      : await tx.updateTable('accounting.accounts').set(change).where('code', '=', code).returning('code').executeTakeFirst()
  if (!found) throw accountNotFound
}
