import { once } from 'node:events'
import { createServer } from 'node:net'

/** Throws one sentence when somebody else listens on the port of a setting. */
export async function demandFreePort(setting: string, port: number, host: string): Promise<void> {
  const probe = createServer()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'EADDRINUSE' ? 'is in use: stop what listens there' : `cannot be opened (${code})`
    throw new Error(`${setting}: port ${port} ${reason}, or choose another one (for example ${setting}=${port + 10} npm start).`, { cause: error })
  } finally {
    await new Promise((resolve) => { probe.close(resolve) })
  }
}
