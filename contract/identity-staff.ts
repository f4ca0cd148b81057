import { z } from 'zod'
import { day, email, id, instantOut, language, line, listOf, pageQuery } from './wire.ts'

const roleName = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/).meta({ example: 'bookkeeper' })
const roles = z.array(roleName).max(20).meta({ example: ['bookkeeper'] })
const permissions = z.array(line(80)).max(300).meta({ example: ['accounting.read'] })
const userName = line(120).meta({ example: 'Personne Exemple' })
const firstPassword = z.string().min(10).max(200).meta({ description: 'Must be changed at the next sign-in.', example: 'un premier mot de passe' })
const flag = z.enum(['true', 'false']).optional()

export const User = z.object({
  id, email: z.string().meta({ example: 'personne@exemple.test' }), name: z.string().meta({ example: 'Personne Exemple' }), language,
  roles: z.array(z.string()).meta({ example: ['bookkeeper'] }),
  disabled_at: instantOut.nullable().meta({ example: null }),
  must_change_password: z.boolean().meta({ example: false }),
  totp: z.boolean().meta({ description: 'Whether sign-in asks for a code.', example: true }),
  created_at: instantOut, last_seen_at: instantOut.nullable(),
}).meta({ id: 'User' })
export const UserParams = z.object({ id })
export const UserQuery = z.object({
  ...pageQuery, search: line(100).optional(), role: roleName.optional(),
  staff: flag.meta({ description: 'Those with a role besides customer.', example: 'true' }), disabled: flag.meta({ example: 'false' }),
})
export const NewUser = z.object({ email, name: userName, language, roles, password: firstPassword.optional() }).meta({ id: 'NewUser' })
export const UserChange = z.object({ name: userName.optional(), language: language.optional(), roles: roles.optional(), disabled: z.boolean().optional().meta({ example: false }) }).meta({ id: 'UserChange' })
export const FirstPassword = z.object({ password: firstPassword }).meta({ id: 'FirstPassword' })
export const UserSession = z.object({ id, created_at: instantOut, last_seen_at: instantOut, user_agent: z.string().nullable().meta({ example: 'Firefox' }) }).meta({ id: 'UserSession' })
export const UserSessionParams = z.object({ id, session_id: id })

export const Role = z.object({
  name: z.string().meta({ example: 'bookkeeper' }), title: z.string().nullable().meta({ description: 'Of an own role; seeded ones are named by their readers.', example: null }),
  seeded: z.boolean().meta({ example: true }), permissions, people: z.int().meta({ description: 'How many hold it.', example: 2 }),
}).meta({ id: 'Role' })
export const Roles = listOf(Role).extend({ permissions }).meta({ id: 'Roles' })
export const RoleParams = z.object({ name: roleName })
export const NewRole = z.object({ name: roleName, title: line(80).meta({ example: 'Étudiante du samedi' }), permissions }).meta({ id: 'NewRole' })
export const RoleChange = z.object({ title: line(80).optional(), permissions }).meta({ id: 'RoleChange' })

export const AuditEntry = z.object({
  id, made_at: instantOut, person_id: id, person: z.string().meta({ example: 'Personne Exemple' }),
  method: z.string().meta({ example: 'PATCH' }), route: z.string().meta({ example: '/api/admin-dashboard/users/:id/' }), subject_id: z.string().nullable().meta({ example: '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' }),
  status: z.int().meta({ example: 200 }), code: z.string().nullable().meta({ description: 'Why it was refused.', example: null }),
  changes: z.array(z.object({
    field: z.string().meta({ example: 'roles' }), before: z.string().nullable().meta({ example: 'support_agent' }), after: z.string().nullable().meta({ example: 'bookkeeper' }),
  }).meta({ id: 'AuditChange' })),
  request_id: z.string().meta({ example: 'req-1a2b3c' }),
}).meta({ id: 'AuditEntry' })
export const AuditEntries = z.object({ next: z.string().nullable().meta({ example: null }), results: z.array(AuditEntry) }).meta({ id: 'AuditEntries' })
export const AuditQuery = z.object({
  person_id: id.optional(), subject_id: id.optional(),
  search: line(100).optional().meta({ description: 'A part of the route.', example: 'orders' }), outcome: z.enum(['done', 'refused']).optional().meta({ example: 'done' }),
  from: day.optional(), to: day.optional(),
  cursor: z.string().regex(/^\d{1,18}$/).optional().meta({ description: 'From `next` of the answer before.', example: '1204' }),
  page_size: z.coerce.number().int().min(1).max(100).default(50).meta({ example: 50 }),
})
