import type { Language, Translated } from './language.ts'

export type Facts = Readonly<Record<string, string | number>>

/**
 * What the business says no to: a stable code (`shop/out-of-stock`), the HTTP status it travels with and a sentence
 * for the person. A refusal is declared once as a constant and thrown as it is, or with the facts of the case.
 */
export class Refusal extends Error {
  readonly code: string
  readonly status: number
  readonly sentence: string | Translated
  /** What fills the `{name}` places of the sentence. */
  readonly facts?: Facts
  /** The field that is refused, as a JSON pointer (`/lines/0/quantity`). */
  readonly pointer?: string

  constructor(code: string, status: number, sentence: string | Translated, facts?: Facts, pointer?: string) {
    super(fill(typeof sentence === 'string' ? sentence : sentence.en, facts))
    this.name = 'Refusal'
    this.code = code
    this.status = status
    this.sentence = sentence
    if (facts !== undefined) this.facts = facts
    if (pointer !== undefined) this.pointer = pointer
  }

  /** The same refusal, telling the facts of this case. */
  with(facts: Facts): Refusal {
    return new Refusal(this.code, this.status, this.sentence, { ...this.facts, ...facts }, this.pointer)
  }

  /** The same refusal, pointing at the field that is wrong. */
  at(pointer: string): Refusal {
    return new Refusal(this.code, this.status, this.sentence, this.facts, pointer)
  }

  /** The sentence, its places filled, in the language of the reader. */
  sentenceIn(language: Language): string {
    return fill(typeof this.sentence === 'string' ? this.sentence : this.sentence[language], this.facts)
  }
}

function fill(sentence: string, facts: Facts = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : place,
  )
}
