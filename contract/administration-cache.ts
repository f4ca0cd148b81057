import { z } from 'zod'
import { line } from './wire.ts'

const seconds = z.number().meta({ example: 600 })

export const CacheRegion = z.object({
  name: z.string().meta({ example: 'catalogue' }),
  fresh_seconds: seconds.meta({ description: 'How long a value is given without asking again.' }),
  grace_seconds: seconds.meta({ description: 'How long an old one helps when a new one cannot be made.' }),
  hits: z.int().meta({ description: 'Since this process started.', example: 18_220 }),
  misses: z.int().meta({ example: 41 }),
  forgotten: z.int().meta({ description: 'How often the whole region was emptied.', example: 1 }),
}).meta({ id: 'CacheRegion' })

export const CachePurge = z.object({ region: line(40).meta({ example: 'catalogue' }) }).meta({ id: 'CachePurge' })
