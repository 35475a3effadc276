// npm test: installs what it needs and runs every check; one summary at the end, the exit code tells.
import { at, checkNode, install, node, program } from './project.mjs'

checkNode()
await install()
const { generate } = await import('../prisma/generate.mjs')
generate()
const { browser } = await import('./browser.mjs')
const chromium = await browser()

const secret = 'test-secret-test-secret-test-secret-1'
const vitest = (project) => [program('vitest/vitest.mjs'), 'run', '--project', project]

/** What is checked, in the order in which a fault is cheapest to find. */
const steps = [
  ['lint', [program('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  ['route types', [program('next/dist/bin/next'), 'typegen']],
  ['types', [program('typescript/bin/tsc'), '--noEmit']],
  [
    'import rules',
    [program('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', '.'],
  ],
  ['names and sizes', [at('scripts/structure.mjs')]],
  ['messages', [at('scripts/messages.mjs')]],
  ['dead code', [program('knip/bin/knip.js')]],
  ['unit', vitest('unit')],
  ['commands on SQLite and PostgreSQL', vitest('commands')],
  ['journeys', [program('@playwright/test/cli.js'), 'test']],
]

const only = process.argv.slice(2)
const results = []
for (const [name, args] of steps) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) continue
  console.log(`\n── ${name} ──`)
  const began = Date.now()
  const code = await node(args, {
    env: { AUTH_SECRET: secret, PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: chromium, NEXT_TELEMETRY_DISABLED: '1' },
  })
  results.push({ name, passed: code === 0, seconds: (Date.now() - began) / 1000 })
}

console.log('\n── summary ──')
for (const { name, passed, seconds } of results)
  console.log(`${passed ? 'ok  ' : 'FAIL'}  ${name.padEnd(36)} ${seconds.toFixed(1).padStart(6)} s`)
const failed = results.filter(({ passed }) => !passed).length
console.log(`${results.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
