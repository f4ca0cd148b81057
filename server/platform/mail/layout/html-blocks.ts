import type { Language } from '#kernel/language.ts'
import type { AmountRow, MailBlock } from '../mail.ts'
import { light } from './colours.ts'
import { escaped, escapedLines } from './escape.ts'
import { linkIsGone, wrote } from './words.ts'

/** One block as HTML. Colours stand inline for programs that drop style sheets; the classes let dark mode change them. */
export function htmlOf(block: MailBlock, language: Language): string {
  switch (block.kind) {
    case 'paragraph': return `<p style="margin:0 0 16px">${escapedLines(block.text)}</p>`
    case 'note': return `<p class="faint" style="margin:0 0 16px;font-size:14px;line-height:20px;color:${light.faint}">${escapedLines(block.text)}</p>`
    case 'quote': return quote(block, language)
    case 'facts': return table('', block.rows.map(([name, value]) => `<tr><th scope="row" width="38%" class="soft" style="padding:4px 16px 4px 0;text-align:left;vertical-align:top;font-weight:400;color:${light.soft}">${escaped(name)}</th>`
      + `<td style="padding:4px 0;vertical-align:top">${escapedLines(value)}</td></tr>`).join(''))
    case 'button': return button(block, language)
    case 'amounts': return table(` aria-label="${escaped(block.label)}"`, block.rows.map((row) => amount(row, 'td')).join('') + block.totals.map((row) => amount(row, 'th')).join(''))
  }
}

const table = (attributes: string, rows: string) => `<table${attributes} cellpadding="0" cellspacing="0" width="100%" style="margin:0 0 20px;border-collapse:collapse">${rows}</table>`

function amount({ text, detail, amount: money, strong = false }: AmountRow, cell: 'td' | 'th'): string {
  const under = detail === undefined ? '' : `<br><span class="faint" style="font-size:14px;font-weight:400;color:${light.faint}">${escaped(detail)}</span>`
  const border = `border-bottom:1px solid ${light.line};font-weight:${strong ? 700 : 400}`
  return `<tr><${cell}${cell === 'th' ? ' scope="row"' : ''} class="line" style="padding:8px 16px 8px 0;text-align:left;vertical-align:top;${border}">${escaped(text)}${under}</${cell}>`
    + `<td class="line" style="padding:8px 0;text-align:right;vertical-align:top;white-space:nowrap;font-variant-numeric:tabular-nums;${border}">${escaped(money)}</td></tr>`
}

function button({ text, href, quiet }: Extract<MailBlock, { kind: 'button' }>, language: Language): string {
  if (href === '') return `<p class="faint" style="margin:0 0 20px;color:${light.faint}">${escaped(text)} — ${escaped(linkIsGone[language])}</p>`
  if (quiet) return `<p style="margin:0 0 16px"><a class="link" href="${escaped(href)}" style="color:${light.primary}">${escaped(text)}</a></p>`
  return `<p style="margin:4px 0 24px"><a class="button" href="${escaped(href)}" style="display:inline-block;padding:12px 22px;border-radius:6px;background:${light.primary};color:${light.onPrimary};font-weight:600;text-decoration:none">${escaped(text)}</a></p>`
}

function quote({ text, by }: Extract<MailBlock, { kind: 'quote' }>, language: Language): string {
  const head = by === undefined ? '' : `<p class="faint" style="margin:0 0 8px;font-size:14px;color:${light.faint}">${escaped(wrote[language].replace('{name}', () => by))}</p>`
  return `${head}<blockquote class="accent" style="margin:0 0 20px;padding:4px 0 4px 16px;border-left:3px solid ${light.accent}">${escapedLines(text)}</blockquote>`
}
