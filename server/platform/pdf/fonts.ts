import * as fontkit from 'fontkit'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The hands that documents are set in: Fraunces for names and titles, Inter for everything that is read or compared. */
export type FontName = 'title' | 'text' | 'strong'

const files: Readonly<Record<FontName, string>> = {
  title: '@expo-google-fonts/fraunces/600SemiBold/Fraunces_600SemiBold.ttf',
  text: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  strong: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
}

const require = createRequire(import.meta.url)
const opened = new Map<FontName, fontkit.Font>()

/** A font, read and parsed once per thread: that is most of the time a document takes. */
export function fontOf(name: FontName): fontkit.Font {
  const known = opened.get(name)
  if (known) return known
  const font = fontkit.create(readFileSync(require.resolve(files[name]))) as fontkit.Font
  opened.set(name, font)
  return font
}

/** The font that can write a text: a name in Greek or Cyrillic letters is set in Inter, which has them. */
export function fontFor(wanted: FontName, text: string): FontName {
  return wanted === 'title' && !covers(fontOf('title'), text.replace(/\s/gu, '')) ? 'strong' : wanted
}

/**
 * The text as a font can write it: a narrow space it lacks becomes an ordinary one, any other character it lacks a
 * question mark. PDF/A allows no glyph that stands for nothing.
 */
export function writable(font: FontName, text: string): string {
  const wellFormed = text.toWellFormed().replace(/\s/gu, (space) => covers(fontOf(font), space) && space >= ' ' ? space : '\u00a0')
  if (covers(fontOf(font), wellFormed)) return wellFormed
  return [...wellFormed].map((character) => covers(fontOf(font), character) ? character : '?').join('')
}

function covers(font: fontkit.Font, text: string): boolean {
  return [...text].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0)!))
}
