/** A column of a list; `figures` stand right; `from` is the width of the window from which there is room for it. */
export type Column = { key: string, label: string, figures?: boolean, from?: 'phone' | 'tablet' | 'desk' }
