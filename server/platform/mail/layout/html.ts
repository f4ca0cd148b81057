import type { Language } from '#kernel/language.ts'
import type { Letterhead, MailContent } from '../mail.ts'
import { dark, light } from './colours.ts'
import { escaped } from './escape.ts'
import { htmlOf } from './html-blocks.ts'

const fonts = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"

/** Dark mode, where a mail program asks for it; the rest is inline. */
const sheet = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){.paper{background:${dark.paper}!important}.sheet{background:${dark.surface}!important;border-color:${dark.line}!important;color:${dark.ink}!important}
.name,.link{color:${dark.primary}!important}.soft{color:${dark.soft}!important}.faint{color:${dark.faint}!important}.line{border-color:${dark.line}!important}
.accent{border-color:${dark.accent}!important}.button{background:${dark.primary}!important;color:${dark.onPrimary}!important}}
@media (max-width:480px){.sheet{padding:24px 20px!important}}`.replaceAll('\n', '')

/** The one layout: the shop's name, the sheet, who writes. Nothing is fetched from anywhere, everything is escaped. */
export function htmlMail({ subject, blocks }: MailContent, { letterhead, language }: { letterhead: Letterhead, language: Language }): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`
    + `<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escaped(subject)}</title><style>${sheet}</style></head>`
    + `<body class="paper" style="margin:0;padding:0;background:${light.paper}">`
    + `<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" style="background:${light.paper};font-family:${fonts};font-size:16px;line-height:24px"><tr><td align="center" style="padding:24px 12px">`
    + `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px"><tr>`
    + `<td class="name" style="padding:0 4px 16px;font-family:Georgia,'Times New Roman',serif;font-size:20px;color:${light.primary}">${escaped(letterhead.name)}</td></tr>`
    + `<tr><td class="sheet" style="padding:32px;background:${light.surface};border:1px solid ${light.line};border-radius:10px;color:${light.ink}">`
    + `<h1 style="margin:0 0 20px;font-family:Georgia,'Times New Roman',serif;font-size:24px;line-height:31px;font-weight:600">${escaped(subject)}</h1>`
    + `${blocks.map((block) => htmlOf(block, language)).join('')}</td></tr>`
    + `<tr><td class="faint" style="padding:16px 4px;font-size:13px;line-height:20px;color:${light.faint}">${letterhead.foot[language].map(escaped).join('<br>')}</td></tr>`
    + '</table></td></tr></table></body></html>'
}
