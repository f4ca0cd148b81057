/** The brand's colours and the few tones that keep them company in the pictures. */
export const colour = {
  paper: '#FBF8F2', ink: '#1C2321', green: '#1F4D3F', brass: '#B8862D', brick: '#B4472E',
  cream: '#EFE3CB', kraft: '#C79E6C', cocoa: '#5B3826', espresso: '#35221B', caramel: '#A8672F', oak: '#B98A57',
  sage: '#8DAC93', leaf: '#4F8256', moss: '#35623F', celadon: '#B9D0C4',
  sky: '#8FB1C2', denim: '#476A80', night: '#23384A', slate: '#5C686C', mist: '#C9D2D3', steel: '#A9B4B6',
  mustard: '#DDA63A', straw: '#EBCB78', amber: '#C9832B', terracotta: '#C26B4A', rose: '#DDA193', blush: '#EDCFC2',
  plum: '#6B3650', cherry: '#93273A', lilac: '#A08DB5',
} as const

/** A colour between two others; `share` 0 gives the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)]
  return '#' + a.map((value, i) => Math.round(value + (b[i]! - value) * share).toString(16).padStart(2, '0')).join('')
}

/** Two colours one over the other, as inks are: a tint over itself is the same tint, deeper. */
export function multiplied(first: string, second: string): string {
  const [a, b] = [channels(first), channels(second)]
  return '#' + a.map((value, i) => Math.round((value * b[i]!) / 255).toString(16).padStart(2, '0')).join('')
}

/** The same colour out of the light. */
export const darker = (of: string, share = 0.18) => mix(of, '#16201f', share)

/** The same colour in the light. */
export const lighter = (of: string, share = 0.2) => mix(of, '#fffaf0', share)

function channels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))
}
