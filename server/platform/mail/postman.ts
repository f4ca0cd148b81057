import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Configuration } from '../configuration.ts'

/** What became of a message. `reason` may name the address: it belongs into the mail's row and never into a log; `code` may. */
export type Posted =
  | { outcome: 'accepted' }
  | { outcome: 'refused' | 'postponed', reason: string, code: string }

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }
/** A server that let somebody wait is left alone for a moment: mails that wait for it must not hold the jobs of everybody else. */
const REST_MILLISECONDS = 30_000
const restsUntil = new Map<string, number>()

type PostError = Error & { code?: string, responseCode?: number, response?: string, permanent?: boolean }

/**
 * Hands one message to the SMTP server, on a connection of its own. A 5xx to the address or to the message is for good.
 * Everything else — 4xx, a wrong password, nobody there, an answer that never came — can be mended and is tried again.
 */
export async function post({ SMTP_URL }: Pick<Configuration, 'SMTP_URL'>, message: SendMailOptions, patience = PATIENCE): Promise<Posted> {
  const url = SMTP_URL!
  if ((restsUntil.get(url) ?? 0) > Date.now()) return { outcome: 'postponed', reason: 'The mail server did not answer a moment ago.', code: 'RESTING' }
  const transport = createTransport({ url, ...patience })
  try {
    await transport.sendMail({ ...message, disableFileAccess: true, disableUrlAccess: true })
    return { outcome: 'accepted' }
  } catch (error) {
    const { code = 'EUNKNOWN', responseCode, response, permanent, message: said } = error as PostError
    if (code === 'ETIMEDOUT') restsUntil.set(url, Date.now() + REST_MILLISECONDS)
    const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE'
    return {
      outcome: aboutThisMail && permanent === true ? 'refused' : 'postponed',
      reason: (response ?? said).slice(0, 500), code: responseCode === undefined ? code : `${code} ${responseCode}`,
    }
  } finally {
    transport.close()
  }
}
