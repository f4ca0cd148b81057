/** A piece of XML, or nothing at all: an element without content is left out (Peppol rule R008). */
export type Xml = string | undefined

/** An element that holds text. */
export function text(name: string, value: string | null | undefined, attributes: Readonly<Record<string, string>> = {}): Xml {
  const content = legal(value ?? '').trim()
  if (content === '') return undefined
  const written = Object.entries(attributes).map(([key, each]) => ` ${key}="${escaped(each)}"`).join('')
  return `<${name}${written}>${escaped(content)}</${name}>`
}

/** An element that holds elements. */
export function group(name: string, ...children: (Xml | Xml[])[]): Xml {
  const content = children.flat().filter((child) => child !== undefined).join('')
  return content === '' ? undefined : `<${name}>${content}</${name}>`
}

/** Characters that XML 1.0 cannot carry (§2.2) are dropped; half a surrogate pair becomes the replacement character. */
function legal(value: string): string {
  return value.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

function escaped(value: string): string {
  return value.replace(/[&<>"\r]/g, (character) => entities[character]!)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }
