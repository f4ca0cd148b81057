import type { InjectOptions } from 'fastify'
import { newId } from '#kernel/identifier.ts'
import type { Role } from '#platform/module.ts'
import { openHarness, type Harness } from '#tooling/testing/harness.ts'
import { modules } from '../../../app.ts'
import { hashPassword, registerPerson, syncPermissions } from '../index.ts'

export const password = 'un bon mot de passe'
const hashed = hashPassword(password)

/** A person with an account, and their calls. */
export type Member = { id: string, email: string, call: Call }
export type Call = (method: InjectOptions['method'], url: string, payload?: object) => Promise<{ status: number, code: string | undefined, body: any }>

export type Staff = Harness & {
  join: (role: Role) => Promise<Member>
  /** The calls of whoever signs in with these credentials; refused ones answer with the refusal. */
  signIn: (credentials: { email: string, password: string, otp?: string }) => Promise<{ status: number, code: string | undefined, call: Call }>
}

/** A Comptoir with its permissions, for tests about people. */
export async function openStaff(): Promise<Staff> {
  const harness = await openHarness()
  const { app, work } = harness
  await work((now) => syncPermissions(now, modules))
  const callerWith = (headers: Record<string, string>): Call => async (method, url, payload) => {
    const answer = await app.inject({ method: method!, url, headers, ...(payload && { payload }) })
    const body = answer.body ? answer.json<{ code?: string }>() : undefined
    return { status: answer.statusCode, code: body?.code, body }
  }
  const signIn: Staff['signIn'] = async (credentials) => {
    const { status, code, body } = await callerWith({})('POST', '/api/auth/token/', credentials)
    return { status, code, call: callerWith({ authorization: `Bearer ${body?.access}` }) }
  }
  async function join(role: Role): Promise<Member> {
    const email = `${role}-${newId().slice(-8)}@comptoir.test`
    const password_hash = await hashed
    const { id } = await work((now) => registerPerson(now, { email, name: `Personne ${role}`, language: 'fr', password_hash, role }))
    return { id, email, call: (await signIn({ email, password })).call }
  }
  return { ...harness, join, signIn }
}
