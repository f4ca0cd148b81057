import { listen, type StandIn } from './listen.ts'

/** How VIES behaves next: it answers, is overloaded, a member state is down, it talks nonsense, or nobody is there. */
export type ViesMood = 'good' | 'overloaded' | 'member-state-down' | 'nonsense' | 'hang-up'

export type ViesStandIn = StandIn & {
  mood: ViesMood
  /** Numbers that are registered, with prefix. */
  registered: Set<string>
  /** Every question that came. */
  questions: { countryCode: string, vatNumber: string, requesterMemberStateCode?: string }[]
}

/** The REST interface of VIES (check-vat-number), with its habits: errors come with status 200 as often as not. */
export async function viesStandIn(registered: string[] = []): Promise<ViesStandIn> {
  const state = { mood: 'good' as ViesMood, registered: new Set(registered), questions: [] as ViesStandIn['questions'] }
  const server = await listen(({ method, path, body }) => {
    if (method !== 'POST' || path !== '/check-vat-number') return { status: 404, body: {} }
    const question = JSON.parse(body) as ViesStandIn['questions'][number]
    state.questions.push(question)
    switch (state.mood) {
      case 'hang-up': return 'hang-up'
      case 'nonsense': return { status: 200, body: 'Service Temporarily Unavailable' }
      case 'overloaded': return { status: 500, body: { actionSucceed: false, errorWrappers: [{ error: 'MS_MAX_CONCURRENT_REQ' }] } }
      case 'member-state-down': return { status: 200, body: { actionSucceed: false, errorWrappers: [{ error: 'MS_UNAVAILABLE' }] } }
      case 'good': return { status: 200, body: answerTo(question, state.registered) }
    }
  })
  return Object.assign(state, server)
}

function answerTo({ countryCode, vatNumber, requesterMemberStateCode }: ViesStandIn['questions'][number], registered: Set<string>) {
  const valid = registered.has(countryCode + vatNumber)
  return {
    countryCode, vatNumber, requestDate: '2026-11-22T10:00:00.000Z', valid,
    requestIdentifier: requesterMemberStateCode ? `WAPIAAAA${vatNumber.slice(-8)}` : '',
    name: valid ? 'ONDERNEMING VOORBEELD' : '---', address: valid ? 'VOORBEELDSTRAAT 3\n3511AA UTRECHT' : '---',
    traderName: '---', traderStreet: '---', traderPostalCode: '---', traderCity: '---', traderCompanyType: '---',
  }
}
