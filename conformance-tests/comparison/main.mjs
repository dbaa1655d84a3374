// Runs the same faults past Chirograph, Dredd and Prism and prints a table in Markdown.
import { readFileSync } from 'node:fs'
import { faults, variations } from './faults.mjs'
import { start } from './provider.mjs'
import { chirograph, dredd, prism } from './tools.mjs'

const provider = await start()
const tools = [chirograph(provider), dredd(provider), await prism(provider)]
const found = tools.map(() => 0)
const alarms = tools.map(() => 0)

async function row(name, change, count, words) {
  provider.change(change)
  const cells = []
  for (const [index, tool] of tools.entries()) {
    const complaint = await tool.complains()
    if (complaint) count[index]++
    cells.push(complaint ? words[0] : words[1])
  }
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}

try {
  console.log(`| fault | ${tools.map((tool) => tool.name).join(' | ')} |`)
  console.log(`|---|${tools.map(() => '---').join('|')}|`)
  for (const [name, change] of faults) await row(name, change, found, ['found', '–'])
  console.log(`| **found of ${faults.length}** | ${found.map((number) => `**${number}**`).join(' | ')} |`)
  await row('no fault', (answer) => answer, alarms, ['alarm', '–'])
  for (const [name, change] of variations) await row(`harmless: ${name}`, change, alarms, ['alarm', '–'])
  console.log(`| **false alarms of ${variations.length + 1}** | ${alarms.map((number) => `**${number}**`).join(' | ')} |`)
  const versions = JSON.parse(readFileSync(new URL('package.json', import.meta.url))).dependencies
  console.log(`\nDredd ${versions.dredd}, Prism ${versions['@stoplight/prism-cli']}, Node.js ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.`)
} finally {
  tools.forEach((tool) => tool.stop())
  provider.stop()
}
