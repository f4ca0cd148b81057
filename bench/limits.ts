// A bare program doing the least that could give the same answer: node bench/limits.ts PORT JSON_FILE [DATABASE_URL]
import { readFileSync } from 'node:fs'
import fastify from 'fastify'
import pg from 'pg'

const [port, file, url] = process.argv.slice(2)
const answer = JSON.parse(readFileSync(file!, 'utf8')) as object
const app = fastify()
const pool = new pg.Pool({ connectionString: url, max: 16 })

app.get('/constant', async (_request, reply) => reply.type('application/json').send(JSON.stringify(answer)))
app.get('/select', async (_request, reply) => {
  const { rows } = await pool.query({ name: 'cards', text: `select * from shop.product_cards where language = 'fr' order by created_at desc, product_id limit 20` })
  return reply.type('application/json').send(JSON.stringify(rows, (_, value: unknown) => typeof value === 'bigint' ? Number(value) : value))
})
await app.listen({ port: Number(port), host: '127.0.0.1' })
process.once('disconnect', () => process.exit(0))
process.send?.({ ready: true })
