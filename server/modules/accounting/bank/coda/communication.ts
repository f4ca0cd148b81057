import { parseStructuredCommunication } from '#kernel/belgium/structured-communication.ts'
import type { CodaMovement } from './coda.ts'

export type ReadCommunication = {
  /** Twelve digits with good check digits, or null. */
  structured_communication: string | null
  /** What a person reads. */
  text: string
}

/** Written by hand into a free text, as some banking apps let people do. */
const written = /[+*]{3}\s?\d{3}\s?\/?\s?\d{4}\s?\/?\s?\d{5}\s?[+*]{3}/

/** What a movement says it is for: the structured communication, and the words (coda-structured-communications.csv). */
export function communicationOf({ structured_type, communication, information }: CodaMovement): ReadCommunication {
  const text = tidy(communication)
  const more = tidy(information.join(' '))
  switch (structured_type) {
    case null: return { structured_communication: parseStructuredCommunication(written.exec(text)?.[0] ?? '') ?? null, text: text || more }
    case '101': case '102': {
      const digits = parseStructuredCommunication(communication.slice(0, 12))
      return { structured_communication: digits ?? null, text: digits ? tidy(communication.slice(12)) : text }
    }
    // cards: where, in which town
    case '113': return { structured_communication: null, text: tidy(communication.slice(40, 66)) || text }
    case '114': return { structured_communication: null, text: tidy(communication.slice(27, 69)) || text }
    case '115': return { structured_communication: parseStructuredCommunication(communication.slice(93, 105).trim()) ?? null, text: tidy(communication.slice(67, 93)) }
    // direct debits: what the creditor wrote, and the mandate
    case '127': return { structured_communication: null, text: tidy(`${communication.slice(79, 141)} ${communication.slice(44, 79)}`) }
    default: return { structured_communication: null, text: text || more }
  }
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
