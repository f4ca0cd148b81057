/** How mail programs introduce what they quote, in the languages of our customers. */
const introductions = [
  /^(?:le|op|am|on)\b.{4,200}\b(?:a écrit|schreef|schrieb|wrote)\b.{0,200}:\s*$/i,
  /^-{2,}\s*(?:original message|message d['’]origine|message original|oorspronkelijk bericht|ursprüngliche nachricht|forwarded message|message transféré)\s*-{2,}$/i,
  /^_{20,}$/,
]
/** Outlook writes the old header as it was. */
const oldHeader = [/^\*?(?:de|van|von|from)\s*:\*?\s.+/i, /^\*?(?:envoyé|date|verzonden|datum|gesendet|sent)\s*:\*?\s.+/i]

/** What the sender wrote now, without the history below it. All of it, when nothing else would remain. */
export function freshText(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')
  const cut = lines.findIndex((_, index) => beginsHistory(lines, index))
  const kept = (cut === -1 ? lines : lines.slice(0, cut)).filter((line) => !line.startsWith('>'))
  return kept.join('\n').replace(/\n{3,}/g, '\n\n').trim() || text.trim()
}

function beginsHistory(lines: readonly string[], index: number): boolean {
  const line = lines[index]!.trim()
  if (line.length > 300) return false
  // some programs break the introduction over two lines
  const both = `${line} ${(lines[index + 1] ?? '').trim().slice(0, 300)}`.trim()
  if (introductions.some((introduction) => introduction.test(line) || introduction.test(both))) return true
  return oldHeader[0]!.test(line) && lines.slice(index + 1, index + 4).some((next) => next.length < 300 && oldHeader[1]!.test(next.trim()))
}
