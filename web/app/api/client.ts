import createClient, { type Client } from 'openapi-fetch'
import type { paths } from './generated/schema'

export type Api = Client<paths>

/** The typed client of the API's own OpenAPI document: paths, bodies and answers are checked against it. */
export const createApi = (baseUrl: string, headers: Record<string, string>): Api => createClient<paths>({ baseUrl, headers, credentials: 'same-origin' })
