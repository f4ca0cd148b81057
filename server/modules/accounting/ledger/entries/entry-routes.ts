import { Entries, Entry, EntryParams, EntryQuery, NewEntry, Reversal } from '@comptoir/contract/accounting-ledger'
import { problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import type { Language } from '#kernel/language.ts'
import { once } from './once.ts'
import { listEntries, readEntry } from './entry-queries.ts'
import { postByHand } from './post-by-hand.ts'
import { unknownEntry } from '../refusals.ts'
import { reverseEntry } from '../reverse-entry.ts'

const url = '/api/admin-dashboard/entries/'
const tags = ['Books']

/** Entries: read, posted by hand, undone. */
export function entryRoutes(app: App): void {
  const { platform } = app
  const entry = async (language: Language, id: string) => {
    const found = await readEntry(platform.reading, language, id)
    if (!found) throw unknownEntry
    return found
  }
  app.get(
    url,
    {
      config: { permission: 'accounting.read' },
      schema: { tags, summary: 'Entries, the newest first', querystring: EntryQuery, response: { 200: Entries } },
    },
    (request) => listEntries(platform.reading, request.query),
  )
  app.get(
    `${url}:id/`,
    {
      config: { permission: 'accounting.read' },
      schema: { tags, summary: 'One entry with its lines', params: EntryParams, response: { 200: Entry, 404: problem } },
    },
    (request) => entry(request.actor.language, request.params.id),
  )
  app.post(
    url,
    {
      config: { permission: 'accounting.write' },
      schema: { tags, summary: 'Post an entry by hand', body: NewEntry, response: { 201: Entry, 409: problem, 422: problem } },
    },
    async (request, reply) => {
      const { id } = await once(request, async (work) => ({ id: (await postByHand(work, request.body)).id }))
      return reply.code(201).send(await entry(request.actor.language, id))
    },
  )
  app.post(
    `${url}:id/reverse/`,
    {
      config: { permission: 'accounting.write' },
      schema: {
        tags,
        summary: 'Undo an entry by its mirror',
        params: EntryParams,
        body: Reversal,
        response: { 201: Entry, 404: problem, 409: problem },
      },
    },
    async (request, reply) => {
      const { date, text } = request.body
      const { id } = await once(request, async (work) => {
        const posted = await reverseEntry(work, {
          id: request.params.id,
          text,
          ...(date ? { day: Temporal.PlainDate.from(date) } : {}),
        })
        return { id: posted.id }
      })
      return reply.code(201).send(await entry(request.actor.language, id))
    },
  )
}
