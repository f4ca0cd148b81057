import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback)
const optional = z.string().min(1).optional()
const DEMO_ADMIN = { email: 'admin@comptoir.test', password: 'comptoir-demo' }

/** Every setting that the environment or `.env` may hold, with its default. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: port(8000),
  WEB_PORT: port(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('./var'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, { message: 'must begin with postgresql://' }).optional(),
  REDIS_URL: z.string().regex(/^rediss?:\/\/\S+$/, { message: 'must begin with redis:// or rediss://' }).optional(),
  SECRET_KEY: z.string().min(32, { message: 'must hold at least 32 characters' }).optional(),
  ADMIN_EMAIL: z.email().optional(),
  ADMIN_PASSWORD: z.string().min(10, { message: 'must hold at least 10 characters' }).optional(),
  STRIPE_SECRET_KEY: optional,
  STRIPE_PUBLISHABLE_KEY: optional,
  STRIPE_WEBHOOK_SECRET: optional,
  STRIPE_API_BASE: z.url().optional(),
  VIES_API_BASE: z.url().default('https://ec.europa.eu/taxation_customs/vies/rest-api'),
  SMTP_URL: z.string().regex(/^smtps?:\/\/\S+$/, { message: 'must begin with smtp:// or smtps://' }).optional(),
  MAIL_FROM: z.string().regex(/^(?:[^\p{Cc}<>]*<[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/u, { message: 'must be an address, or a name and <an address>' }).optional(),
  MAIL_KEEP_DAYS: z.coerce.number().int().min(1).max(3_650).default(90),
  SENTRY_DSN: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  RATE_LIMIT: z.enum(['on', 'off']).default('on'),
  TRUST_PROXY: z.stringbool().default(false),
  COMPTOIR_DEMO: z.stringbool().default(true),
}).refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM !== undefined, { path: ['MAIL_FROM'], message: 'must be set when SMTP_URL is: mails need a sender' })

export type Configuration = Omit<z.output<typeof schema>, 'SECRET_KEY' | 'PUBLIC_URL'> & {
  SECRET_KEY: string
  PUBLIC_URL: string
  production: boolean
}

/** Reads and checks the configuration. Throws one sentence that names the setting and the reason, never its value. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(set)
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new Error(`The configuration is not usable. ${reasons.join('; ')}.`)
  }
  const values = parsed.data
  const production = values.NODE_ENV === 'production'
  const DATA_DIR = resolve(values.DATA_DIR)
  makeWritable(DATA_DIR)
  return {
    ...values,
    ...(production ? {} : { ADMIN_EMAIL: values.ADMIN_EMAIL ?? DEMO_ADMIN.email, ADMIN_PASSWORD: values.ADMIN_PASSWORD ?? DEMO_ADMIN.password }),
    DATA_DIR,
    PUBLIC_URL: values.PUBLIC_URL ?? `http://localhost:${values.WEB_PORT}`,
    SECRET_KEY: values.SECRET_KEY ?? keptSecret(DATA_DIR, production),
    production,
  }
}

/** `.env` beside the package, under what the environment already says. */
export function environmentWithFile(folder: string): NodeJS.ProcessEnv {
  const file = join(folder, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return process.env
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    const probe = join(folder, '.writable')
    writeFileSync(probe, '')
  } catch (error) {
    throw new Error(`DATA_DIR: ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}): give it to this account, or choose another folder.`, { cause: error })
  }
}

function keptSecret(folder: string, production: boolean): string {
  if (production) throw new Error('SECRET_KEY: must be set in production (32 characters or more): it signs sessions and links.')
  const file = join(folder, 'secret-key')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  return secret
}
