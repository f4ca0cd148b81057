/** What a person types as a price, `12,10` or `12.10`, in integer cents; undefined when it is not one. Never by way of a float. */
export function centsOf(text: string): number | undefined {
  const [, whole, part = ''] = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text.replaceAll(/[\s€]/g, '')) ?? []
  return whole === undefined ? undefined : Number(`${whole}${part.padEnd(2, '0')}`)
}

/** Integer cents as they are typed: `1210` → `12,10`. */
export function typedPrice(cents: number): string {
  const digits = String(cents).padStart(3, '0')
  return `${digits.slice(0, -2)},${digits.slice(-2)}`
}
