import { z } from 'zod'
import { email, id, instantOut, language, line } from './wire.ts'

const password = z.string().min(10).max(200).meta({ example: 'un bon mot de passe' })

export const Credentials = z.object({ email, password: z.string().min(1).max(200).meta({ example: 'un bon mot de passe' }), otp: z.string().max(10).optional() }).meta({ id: 'Credentials' })
export const TokenPair = z.object({ access: z.string().meta({ example: 'eyJhbGciOi…' }), refresh: z.string().meta({ example: 'eyJhbGciOi…' }) }).meta({ id: 'TokenPair' })
export const RefreshToken = z.object({ refresh: z.string().min(10).max(2_000).meta({ example: 'eyJhbGciOi…' }) }).meta({ id: 'RefreshToken' })
export const Registration = z.object({ email, password, name: line(120).meta({ example: 'Personne Exemple' }), language: language.optional() }).meta({ id: 'Registration' })

export const Person = z.object({
  id,
  email: z.string().meta({ example: 'personne@exemple.test' }),
  name: z.string().meta({ example: 'Personne Exemple' }),
  language,
  roles: z.array(z.string()).meta({ example: ['customer'] }),
  permissions: z.array(z.string()).meta({ example: [] }),
}).meta({ id: 'Person' })
export const PersonChange = z.object({ name: line(120).optional(), language: language.optional() }).meta({ id: 'PersonChange' })

/** What a browser gets when it signs in: the person, and the value for the `x-csrf-token` header of unsafe calls. */
export const BrowserSession = z.object({ person: Person.nullable(), csrf_token: z.string().nullable().meta({ example: 'k3J…' }) }).meta({ id: 'BrowserSession' })
export const SessionRow = z.object({
  id, created_at: instantOut, last_seen_at: instantOut, user_agent: z.string().nullable().meta({ example: 'Firefox' }), current: z.boolean(),
}).meta({ id: 'SessionRow' })
export const SessionParams = z.object({ id })
