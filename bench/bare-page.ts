import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../server/platform/free-port.ts'
import { untilAnswering, type Stage } from './stage.ts'

/** A bare Nuxt page of about so many bytes: rendered anew each time, and kept by Nitro. */
export type BarePage = { base: string, paths: (bytes: number) => Promise<{ rendered: string, kept: string }>, close: () => void }

/** Builds the bare Nuxt application of `bare-nuxt/` outside the tree, and serves it beside the shop. */
export async function openBarePage({ spawnNode }: Stage): Promise<BarePage> {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-bench-nuxt-'))
  const modules = join(import.meta.dirname, '../node_modules')
  cpSync(join(import.meta.dirname, 'bare-nuxt'), folder, { recursive: true })
  symlinkSync(modules, join(folder, 'node_modules'))
  const build = spawn(process.execPath, [join(modules, 'nuxt/bin/nuxt.mjs'), 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production', NUXT_TELEMETRY_DISABLED: '1' } })
  const [code] = await once(build, 'exit') as [number | null]
  if (code !== 0) throw new Error('The bare Nuxt page could not be built.')
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const server = spawnNode([join(folder, '.output/server/index.mjs')], { NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1' })
  await untilAnswering(base)
  const sizeOf = async (rows: number) => (await (await fetch(`${base}/?rows=${rows}`)).text()).length
  return {
    base,
    async paths(bytes) {
      const empty = await sizeOf(0)
      const rows = Math.max(0, Math.round((bytes - empty) / ((await sizeOf(100) - empty) / 100)))
      return { rendered: `/?rows=${rows}`, kept: `/kept?rows=${rows}` }
    },
    close() {
      server.kill('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
