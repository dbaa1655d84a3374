// The faults of the comparison: each changes a true answer {status, headers, body} in one way.

const json = (change) => (answer) => {
  const invoice = JSON.parse(answer.body)
  const changed = change(invoice) ?? invoice
  return { ...answer, body: JSON.stringify(changed) }
}
const body = (change) => (answer) => ({ ...answer, body: change(answer.body) })
const header = (name, value) => (answer) => {
  const headers = { ...answer.headers }
  if (value === undefined) delete headers[name]
  else headers[name] = value
  return { ...answer, headers }
}

export const faults = [
  ['status 500', (answer) => ({ ...answer, status: 500 })],
  ['a required key less', json((it) => { delete it.total })],
  ['a required key less in an object', json((it) => { delete it.client.name })],
  ['a required key less in a list', json((it) => { delete it.items[0].amount })],
  ['an optional key of the example less', json((it) => { delete it.notes })],
  ['a key more', json((it) => { it.stray = 1 })],
  ['a string for a number', json((it) => { it.number = '26' })],
  ['a number for a string', json((it) => { it.id = 308976 })],
  ['null for a string', json((it) => { it.id = null })],
  ['a word that the enumeration does not have', json((it) => { it.status = 'Overdue' })],
  ['a day that no calendar has', json((it) => { it.date = '2016-13-45' })],
  ['an empty list where the example has items', json((it) => { it.items = [] })],
  ['half of the body is cut off', body((text) => text.slice(0, text.length / 2))],
  ['an empty body', body(() => '')],
  ['a byte order mark', body((text) => '\uFEFF' + text)],
  ['a PHP notice before the JSON', body((text) => 'Notice: Undefined index: id in api.php\n' + text)],
  ['content type text/html', header('Content-Type', 'text/html')],
  ['bytes that are not UTF-8', (answer) => ({ ...answer, body: Buffer.from(answer.body.replace('Joe', 'Jo\u00eb'), 'latin1') })],
  ['a required header less', header('X-Request-Id', undefined)],
  ['an error body with status 200', body(() => '{"error":["internal_error_0"]}')],
  ['missing credentials are ignored', (answer) => ({ ...answer, open: true })],
]

export const variations = [
  ['keys in another order', json((it) => Object.fromEntries(Object.entries(it).reverse()))],
  ['white space', body((text) => JSON.stringify(JSON.parse(text), null, 2) + '\n')],
  ['other values', json((it) => { it.client.name = 'Jane Roe'; it.number = 27; it.status = 'Unpaid' })],
  ['more items', json((it) => { it.items.push({ ...it.items[0], id: '13' }) })],
  ['one header more', header('X-Powered-By', 'PHP/5.6.40')],
]
