// A provider of contract.yaml that is true, or has the one fault that it was given.
import { createServer } from 'node:http'

const INVOICE = {
  id: '308976', number: 26, status: 'Paid', date: '2016-12-30', total: 9.99, paid: true, notes: 'none',
  client: { id: '26', name: 'Joe Doe' }, items: [{ id: '12', description: 'Hosting', amount: 9.99 }],
}

export async function start() {
  let fault = (answer) => answer
  const server = createServer((request, response) => {
    const changed = fault({
      status: 200,
      headers: { 'Content-Type': 'application/json', 'X-Request-Id': '7f3a' },
      body: JSON.stringify(INVOICE),
    })
    const proper = request.headers.authorization === 'Basic ' + Buffer.from('user:secret').toString('base64')
    if (!proper && !changed.open) {
      response.writeHead(401, { 'Content-Type': 'application/json', 'WWW-Authenticate': 'Basic' })
      response.end('{"error":"unauthorized"}')
    } else {
      response.writeHead(changed.status, changed.headers)
      response.end(changed.body)
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: server.address().port, change: (next) => { fault = next }, stop: () => server.close() }
}
