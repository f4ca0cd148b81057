const MOST_HTML = 400_000
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ', euro: '€', eacute: 'é', egrave: 'è', agrave: 'à', ecirc: 'ê', ccedil: 'ç', ouml: 'ö', uuml: 'ü', auml: 'ä', szlig: 'ß', rsquo: '’', lsquo: '‘', hellip: '…', ndash: '–', mdash: '—' }

/** What a reader of an HTML mail sees, as plain lines; what is quoted in it is left out. Each step passes over the text once. */
export function textOfHtml(html: string): string {
  const body = ['head', 'style', 'script', 'blockquote'].reduce(withoutElement, withoutComments(html.slice(0, MOST_HTML)))
  return body
    .replace(/[\r\n\t ]+/g, ' ')
    .replace(/<br\b[^<>]*>|<\/(?:p|div|tr|li|h[1-6]|table|ul|ol)>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '- ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name) return named[name.toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16)
      return code > 0x10ffff ? '' : String.fromCodePoint(code)
    })
    .split('\n').map((each) => each.trim()).join('\n').replace(/\n{3,}/g, '\n\n').trim()
}

const withoutComments = (html: string) => html.split('<!--').map((part, at) => at === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '').join('')

/** Without everything from the first opening tag of an element to the closing tag that belongs to it, or to the end. */
function withoutElement(html: string, name: string): string {
  const tags = new RegExp(`<(/?)${name}\\b[^<>]*>`, 'gi')
  let [kept, from, depth] = ['', 0, 0]
  for (const { 0: tag, 1: closing, index } of html.matchAll(tags)) {
    if (depth === 0 && !closing) kept += html.slice(from, index)
    depth = Math.max(0, depth + (closing ? -1 : 1))
    if (depth === 0) from = index + tag.length
  }
  return depth === 0 ? kept + html.slice(from) : kept
}
