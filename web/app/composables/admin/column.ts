/** A column of a list; `figures` stand right; a `code` is never broken; `from` is the width of the window from which there is room for it. */
export type Column = { key: string, label: string, figures?: boolean, code?: boolean, from?: 'phone' | 'tablet' | 'desk' }
