import type { Language } from '#kernel/language.ts'
import type { AmountRow, Letterhead, MailBlock, MailContent } from '../mail.ts'
import { linkIsGone, wrote } from './words.ts'

const WIDTH = 64

/** The mail for those who read without HTML: the same blocks, in the same order. */
export function textMail({ subject, blocks }: MailContent, { letterhead, language }: { letterhead: Letterhead, language: Language }): string {
  return [subject, ...blocks.map((block) => textOf(block, language)), `-- \n${[letterhead.name, ...letterhead.foot[language]].join('\n')}`].join('\n\n') + '\n'
}

function textOf(block: MailBlock, language: Language): string {
  switch (block.kind) {
    case 'paragraph':
    case 'note': return block.text
    case 'quote': return [...(block.by === undefined ? [] : [wrote[language].replace('{name}', () => block.by!)]), block.text.replace(/^/gm, '> ')].join('\n')
    case 'facts': return block.rows.map(([name, value]) => `${name}: ${value.replace(/\n/g, '\n  ')}`).join('\n')
    case 'button': return `${block.text}:\n${block.href || linkIsGone[language]}`
    case 'amounts': return [...block.rows.map(amount), '-'.repeat(WIDTH), ...block.totals.map(amount)].join('\n')
  }
}

const amount = ({ text, detail, amount: money }: AmountRow) => {
  const line = text.length + money.length + 2 <= WIDTH ? text.padEnd(WIDTH - money.length) + money : `${text}\n${money.padStart(WIDTH)}`
  return detail === undefined ? line : `${line}\n  ${detail}`
}
