import type { MailBlock } from './mail.ts'

/** The blocks without the addresses that open a door: what may be read by others than the one who was written to. */
export function withoutSecrets(blocks: readonly MailBlock[]): MailBlock[] {
  return blocks.map((block) => block.kind === 'button' && block.secret ? { ...block, href: '' } : block)
}

/** The blocks with the shop's address before the paths of its own pages. */
export function withWholeLinks(blocks: readonly MailBlock[], public_url: string): MailBlock[] {
  return blocks.map((block) => block.kind === 'button' && block.href.startsWith('/') ? { ...block, href: `${public_url.replace(/\/$/, '')}${block.href}` } : block)
}
