import pino from 'pino'

export type Log = pino.Logger

/** Where secrets and personal data sit in what we log; they leave as `[withheld]`. */
const WITHHELD = ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.email', '*.iban', '*.access', '*.refresh', '*.token', '*.client_secret']

/** One line of JSON per event on standard output; one child logger per domain, with its own level (`LOG_LEVEL_SHOP`). */
export function createLog(level: string): Log {
  return pino({ level, redact: { paths: WITHHELD, censor: '[withheld]' }, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}

/** The stream of one domain. */
export function logOf(log: Log, domain: string): Log {
  const level = process.env[`LOG_LEVEL_${domain.toUpperCase()}`]
  return log.child({ domain }, level ? { level } : {})
}
