/** A column of a list; `figures` stand right; a `code` is never broken; `sort` is the name to order by; `from` is the width of the window from which there is room for it. */
export type Column = { key: string, label: string, figures?: boolean, code?: boolean, sort?: string, from?: 'phone' | 'tablet' | 'desk' }
