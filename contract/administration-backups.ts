import { z } from 'zod'
import { id, instantOut } from './wire.ts'

export const Backup = z.object({
  id,
  state: z.enum(['waiting', 'running', 'done', 'failed']).meta({ description: '`done`: written, restored into a scratch database and found whole.', example: 'done' }),
  asked_at: instantOut,
  ended_at: instantOut.nullable(),
  by_clock: z.boolean().meta({ description: 'Whether nobody asked for it.', example: true }),
  file: z.string().nullable().meta({ description: 'In the folder of backups on the server.', example: 'comptoir-2026-11-22T013000Z.backup' }),
  bytes: z.int().nullable().meta({ example: 4_120_331 }),
  rows: z.int().nullable().meta({ example: 152_211 }),
  files: z.int().nullable().meta({ example: 412 }),
  reason: z.string().nullable().meta({ description: 'Why it failed.', example: null }),
  removed_at: instantOut.nullable().meta({ description: 'When its file was outlived.' }),
}).meta({ id: 'Backup' })

export const BackupAsked = z.object({ id }).meta({ id: 'BackupAsked' })
