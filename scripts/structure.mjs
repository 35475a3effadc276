// What dependency-cruiser cannot see: reserved names, sizes, who touches Prisma, sentences in the domain.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { at } from './project.mjs'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: at(),
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file))

const isTest = (file) => /\.(test|spec)\.tsx?$|\/races\//.test(file)
const faults = []
const rule = (file, broken, sentence) => broken && faults.push(`${file}: ${sentence}`)

for (const file of files) {
  let text
  try {
    text = readFileSync(at(file), 'utf8')
  } catch {
    continue // listed by git, deleted in the working tree
  }
  const lines = text.split('\n').length - 1
  const name = basename(file).replace(/\.\w+$/, '')
  const code = /^(app|components|domain|emails|i18n|lib)\//.test(file)
  rule(
    file,
    code && ['utils', 'helpers', 'types', 'index', 'util', 'helper', 'common'].includes(name),
    'name a file after the idea in it',
  )
  rule(file, code && lines > 300, `${lines} lines; split it by the idea in it (300 at most)`)
  rule(file, /\/page\.tsx$/.test(file) && lines > 80, `${lines} lines; a page has 80 at most`)
  const mayQuery = /\/(queries|commands)(\/|\.ts$)/.test(file) || isTest(file)
  const asksPrisma =
    /from '@\/lib\/db\/client'|from '[./]+\/lib\/db\/client'/.test(text) &&
    !/import type [^\n]*lib\/db\/client/.test(text)
  rule(file, file.startsWith('domain/') && asksPrisma && !mayQuery, 'only queries and commands reach the database')
  rule(
    file,
    file.startsWith('domain/') && !mayQuery && /\bnew Date\(\)|Date\.now\(\)|Math\.random\(\)/.test(text),
    'pure files take the clock and chance as parameters',
  )
  rule(
    file,
    /^(app|components)\//.test(file) && /from '[^']*lib\/db\/generated/.test(text),
    'screens never import the Prisma client',
  )
  rule(
    file,
    code && !isTest(file) && /\b(TODO|FIXME)\b|@ts-ignore|@ts-nocheck|biome-ignore/.test(text),
    'finish it, or leave it out',
  )
  rule(
    file,
    isTest(file) && /waitForTimeout|\b(it|test|describe)\.(only|skip|todo|fixme)\b/.test(text),
    'no sleeping, skipped or lonely test',
  )
}

for (const fault of faults) console.error(fault)
console.log(`${files.length} files, ${faults.length} faults`)
process.exit(faults.length === 0 ? 0 : 1)
