const LONGEST = 500

/** An error's words for people to read: no address, no credentials, nothing that looks like a key. */
export function harmless(text: string | null): string | null {
  if (text === null) return null
  return text.replace(/[^\s<>"'(]+@[^\s<>"')]+/g, '…@…')
    .replace(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g, '…')
    .replace(/\b(?:sk|pk|rk|whsec)_\w+|\b(?![0-9a-f]{8}-)[\w-]{32,}(?:\.[\w-]+)*/g, '…')
    .slice(0, LONGEST)
}
