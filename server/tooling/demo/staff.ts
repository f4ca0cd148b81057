import type { Language } from '#kernel/language.ts'

export type DemoEmployee = {
  key: string
  first_name: string
  last_name: string
  language: Language
  department: 'management' | 'shop' | 'workshop'
  job_title: string
  manager?: string
  /** Worked half days of the week, Monday morning to Sunday afternoon. */
  schedule: string
  weekly_minutes: number
  fte_bp: number
  first_day: string
  /** Of the published examples; belongs to nobody. */
  national_number?: string
}

export const demoDepartments = { management: 'Direction', shop: 'Magasin', workshop: 'Atelier' } as const

/** Six people who do not exist. The first is whoever looks at the demo. */
export const demoStaff: readonly DemoEmployee[] = [
  { key: 'head', first_name: 'Gérante', last_name: 'Exemple', language: 'fr', department: 'management', job_title: 'Gérante', schedule: 'wwwwwwwwww....', weekly_minutes: 2280, fte_bp: 10_000, first_day: '2023-01-01' },
  { key: 'seller', first_name: 'Employée', last_name: 'Exemple', language: 'fr', department: 'shop', job_title: 'Vendeuse', manager: 'head', schedule: 'wwwwwwwwww....', weekly_minutes: 2280, fte_bp: 10_000, first_day: '2024-03-01', national_number: '85.07.30-033.28' },
  { key: 'saturday', first_name: 'Werknemer', last_name: 'Voorbeeld', language: 'nl', department: 'shop', job_title: 'Verkoper', manager: 'seller', schedule: '....wwwwwwww..', weekly_minutes: 1824, fte_bp: 8000, first_day: '2024-09-01' },
  { key: 'student', first_name: 'Étudiant', last_name: 'Fictif', language: 'fr', department: 'shop', job_title: 'Étudiant du samedi', manager: 'seller', schedule: '..........ww..', weekly_minutes: 456, fte_bp: 2000, first_day: '2025-10-01' },
  { key: 'mechanic', first_name: 'Mitarbeiter', last_name: 'Muster', language: 'de', department: 'workshop', job_title: 'Mécanicien vélo', manager: 'head', schedule: 'wwwwwwwwww....', weekly_minutes: 2280, fte_bp: 10_000, first_day: '2023-05-01', national_number: '17.07.30-033.84' },
  { key: 'mornings', first_name: 'Sample', last_name: 'Worker', language: 'en', department: 'workshop', job_title: 'Aide-mécanicienne', manager: 'mechanic', schedule: 'w.w.w.w.w.....', weekly_minutes: 1140, fte_bp: 5000, first_day: '2025-01-01' },
]

export type DemoLeave = { employee: string; type: string; from: number; to: number; half?: 'am' | 'pm'; outcome: 'draft' | 'requested' | 'approved' | 'refused' | 'cancelled'; note?: string; reason?: string }

/** Leave in each state, in days from the Monday of this week. */
export const demoLeave: readonly DemoLeave[] = [
  { employee: 'seller', type: 'annual', from: 0, to: 1, outcome: 'approved' },
  { employee: 'mechanic', type: 'sick', from: 2, to: 3, outcome: 'approved' },
  { employee: 'saturday', type: 'annual', from: 4, to: 4, half: 'pm', outcome: 'approved' },
  { employee: 'mornings', type: 'annual', from: 7, to: 11, outcome: 'approved' },
  { employee: 'seller', type: 'annual', from: 14, to: 16, outcome: 'requested', note: 'Visite de la famille.' },
  { employee: 'mechanic', type: 'training', from: 10, to: 10, outcome: 'requested' },
  { employee: 'saturday', type: 'annual', from: 11, to: 12, outcome: 'refused', reason: 'Inventaire ce week-end-là.' },
  { employee: 'mornings', type: 'annual', from: 16, to: 17, outcome: 'cancelled' },
  { employee: 'head', type: 'annual', from: 21, to: 23, outcome: 'draft' },
  { employee: 'head', type: 'annual', from: 9, to: 9, half: 'am', outcome: 'requested' },
]
