const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML shows it: nothing in it is read as markup, in content or in an attribute. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!)

/** The same, with its line breaks. */
export const escapedLines = (text: string) => escaped(text).replace(/\r?\n/g, '<br>')
