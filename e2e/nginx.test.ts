import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Agent, request, type Dispatcher } from 'undici'
import { nginxPath } from '../server/tooling/checks/nginx.ts'
import { freePort } from '../server/platform/free-port.ts'
import { openStage } from './stage.ts'

const nginx = nginxPath()

if (!nginx) test('nginx in front of Comptoir', { skip: 'this machine has no nginx: on Debian, apt-get install nginx-light' }, () => {})
else {
  const stage = await openStage({ TRUST_PROXY: 'true', RATE_LIMIT: 'on' })
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-nginx-'))
  chmodSync(folder, 0o755)
  const [plain, secure] = await Promise.all([freePort(), freePort()])
  const { PORT, WEB_PORT } = stage.platform.configuration
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=shop.example', '-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')], { stdio: 'ignore' })
  // the file as it is delivered, with the addresses of this test
  const site = readFileSync(join(import.meta.dirname, '../deploy/nginx/comptoir.conf'), 'utf8')
    .replace('127.0.0.1:8000', `127.0.0.1:${PORT}`).replace('127.0.0.1:3000', `127.0.0.1:${WEB_PORT}`)
    .replaceAll('/etc/ssl/comptoir', folder).replace('/var/log/nginx/comptoir.log', join(folder, 'access.log'))
    .replace(/listen 80;\n\s+listen \[::\]:80;/, `listen 127.0.0.1:${plain};`).replace(/listen 443 ssl;\n\s+listen \[::\]:443 ssl;\n\s+http2 on;/, `listen 127.0.0.1:${secure} ssl;`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n')
  writeFileSync(join(folder, 'nginx.conf'), `daemon off; pid ${join(folder, 'pid')}; error_log ${join(folder, 'error.log')};\nevents {}\nhttp {\n${temporary}\n${site}\n}\n`)
  const server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'inherit'] })
  const agent = new Agent({ connect: { rejectUnauthorized: false } })
  const call = (path: string, options: Omit<Dispatcher.RequestOptions, 'origin' | 'path' | 'method'> & { method?: Dispatcher.HttpMethod } = {}) =>
    request(`https://127.0.0.1:${secure}${path}`, { dispatcher: agent, ...options, headers: { host: 'shop.example', ...options.headers as Record<string, string> } })
  stage.closeFirst(async () => {
    await agent.close()
    server.kill('SIGTERM')
    if (server.exitCode === null) await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  })
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await call('/health/live').then(({ statusCode, body }) => body.dump().then(() => statusCode === 200), () => false)) break
    await pause(50)
  }

  test('who comes without encryption is sent to the encrypted address', async () => {
    const { statusCode, headers, body } = await request(`http://127.0.0.1:${plain}/fr?x=1`, { headers: { host: 'shop.example' } })
    await body.dump()
    assert.deepEqual([statusCode, headers['location']], [301, 'https://shop.example/fr?x=1'])
  })

  test('pages and answers come from Comptoir with their own headers, compressed once', async () => {
    const page = await call('/fr', { headers: { 'accept-encoding': 'gzip' } })
    assert.equal(page.statusCode, 200)
    assert.match(String(page.headers['content-security-policy']), /script-src[^;]*'nonce-/)
    assert.match(String(page.headers['strict-transport-security']), /max-age=31536000/)
    assert.equal(page.headers['server'], 'nginx')
    await page.body.dump()
    const answer = await call('/api/shop/categories/')
    assert.deepEqual(await answer.body.json(), { results: [] })
    assert.ok(answer.headers['x-request-id'])
  })

  test('the measures are not there for anybody outside', async () => {
    const { statusCode, body } = await call('/metrics')
    assert.equal(statusCode, 404)
    assert.doesNotMatch(await body.text(), /comptoir_/)
  })

  test('who asks is who is connected, whatever they write into their headers: the limit of sign-ins holds', async () => {
    const answers: number[] = []
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const { statusCode, body } = await call('/api/auth/token/', {
        method: 'POST', body: JSON.stringify({ email: 'personne@exemple.test', password: 'pas le bon mot' }),
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${attempt}`, forwarded: `for=203.0.113.${attempt}` },
      })
      await body.dump()
      answers.push(statusCode)
      if (statusCode === 429) break
    }
    assert.equal(answers.at(-1), 429)
  })

  test('a body that is too large is refused at the door', async () => {
    const { statusCode, body } = await call('/api/shop/cart/lines/', { method: 'POST', body: Buffer.alloc(2_000_000, 'x'), headers: { 'content-type': 'application/json' } })
    await body.dump()
    assert.equal(statusCode, 413)
  })

  test('keys in addresses do not stand in the log', async () => {
    await (await call('/api/shop/orders/?access_token=geheim')).body.dump()
    await pause(200)
    const log = readFileSync(join(folder, 'access.log'), 'utf8')
    assert.match(log, /"GET \/api\/shop\/orders\/" 401/)
    assert.doesNotMatch(log, /geheim/)
  })
}
