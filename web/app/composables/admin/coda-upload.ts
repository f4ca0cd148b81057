import { refused } from '~/api/problem'
import { csrfToken } from '~/composables/session'
import type { BankImport } from './types'

/** Sends a file of the bank; `accept_gap` although a statement is missing before it. Throws the API's refusal. */
export async function uploadCoda(api: ReturnType<typeof useApi>, file: File, accept_gap: boolean): Promise<BankImport> {
  const token = await csrfToken(api)
  const body = new FormData()
  body.append('file', file)
  const answer = await fetch(`/api/admin-dashboard/bank-statements/import/?accept_gap=${accept_gap}`, {
    method: 'POST', body, headers: { 'accept-language': document.documentElement.lang, ...(token && { 'x-csrf-token': token }) },
  })
  const content: unknown = await answer.json().catch(() => undefined)
  if (!answer.ok) throw refused(answer.status, content)
  return content as BankImport
}
