// The compared tools: each says whether it complains about what the provider answers now.
import { execFile, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const BASIC = 'Basic ' + Buffer.from('user:secret').toString('base64')

const run = (command, args, environment = {}) =>
  new Promise((resolve) => {
    execFile(command, args, { env: { ...process.env, ...environment }, timeout: 120_000, maxBuffer: 1 << 26 },
      (error, out, err) => resolve({ code: error ? error.code ?? 1 : 0, out: out + err }))
  })

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

export function chirograph(provider) {
  const command = process.env.CHIROGRAPH ? process.env.CHIROGRAPH.split(' ') : [here('../../chirograph')]
  return {
    name: 'Chirograph',
    async complains() {
      const { code, out } = await run(command[0],
        [...command.slice(1), 'conform', here('contract.yaml'), '--base-url', `http://127.0.0.1:${provider.port}`, '--auth', 'basic'],
        { CHIROGRAPH_USERNAME: 'user', CHIROGRAPH_PASSWORD: 'secret' })
      if (code > 1) throw new Error(`chirograph could not run: ${out}`)
      // Drift does not fail a run, but it is found and shown.
      return code === 1 || /^\s*drift\b|[1-9]\d* drift/m.test(out)
    },
    stop() {},
  }
}

export function dredd(provider) {
  return {
    name: 'Dredd',
    async complains() {
      const { code, out } = await run(process.execPath,
        [here('node_modules/dredd/bin/dredd'), here('contract.yaml'), `http://127.0.0.1:${provider.port}`,
          '--header', `Authorization: ${BASIC}`, '--loglevel', 'error'])
      if (!/ total/.test(out)) throw new Error(`Dredd could not run: ${out}`)
      return code !== 0
    },
    stop() {},
  }
}

export async function prism(provider) {
  const port = await freePort()
  const child = spawn(process.execPath,
    [here('node_modules/@stoplight/prism-cli/dist/index.js'), 'proxy', here('contract.yaml'),
      `http://127.0.0.1:${provider.port}`, '-p', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] })
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('listening') && resolve())
    child.on('exit', () => reject(new Error('Prism ended')))
  })
  return {
    name: 'Prism proxy',
    async complains() {
      // Prism judges the traffic that passes through it, so each run makes the documented call with and without credentials.
      for (const headers of [{ Authorization: BASIC }, {}]) {
        const response = await fetch(`http://127.0.0.1:${port}/invoices/308976`, { headers }).catch(() => null)
        if (response === null) return true
        await response.arrayBuffer().catch(() => null)
        const violations = JSON.parse(response.headers.get('sl-violations') ?? '[]')
        if (violations.some((violation) => violation.location[0] === 'response' && headers.Authorization)) return true
        if (response.status >= 500 && !headers.Authorization) return true
      }
      return false
    },
    stop() { child.kill() },
  }
}
