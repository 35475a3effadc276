import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { actions, addresses, type Who } from './access'

const root = new URL('../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const sources = ['app', 'components', 'domain', 'i18n', 'lib'].flatMap((folder) =>
  readdirSync(join(root.pathname, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.') && !name.includes('generated'))
    .map((name) => join(folder, name)),
)

const methods = /export const (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) = (\w+)/g

/** "app/[locale]/(public)/legal/page.tsx" is the address "/[locale]/legal". */
function addressOf(file: string): string {
  return file
    .replace(/^app/, '')
    .replace(/\/\([^)]+\)/g, '')
    .replace(/\/(page|route)\.tsx?$/, '')
}

/** What the source must say for the table to be true of it. */
function asks(source: string, who: Who): boolean {
  switch (who) {
    case 'anyone':
      return !/organisedForum\(|inForum\(/.test(source)
    case 'link':
      return /ownRegistration|ownHats/.test(source)
    case 'table':
      return /hostedTable/.test(source)
    case 'signed-in':
      return /signedInUser/.test(source)
    case 'tour':
      return /organisedSeries/.test(source)
    case 'machine':
      return /mailboxHere\(/.test(source)
    case 'development':
      return /NODE_ENV/.test(source)
    case 'forum.read':
      return /organisedForum\([^,)]+\)|'forum\.read'/.test(source)
    default:
      return source.includes(`'${who}'`)
  }
}

const pages = sources
  .filter((file) => /^app\/.*\/page\.tsx$/.test(file))
  .map((file) => ({ file, address: addressOf(file) }))
const handlers = sources
  .filter((file) => /^app\/(api|\[locale\])\/.*\/route\.tsx?$/.test(file))
  .map((file) => {
    const answered = [...read(file).matchAll(methods)].map(([, method]) => method)
    return { file, address: `${answered.join(' ')} ${addressOf(file)}` }
  })

const serverFiles = sources.filter((file) => /^\s*['"]use server['"]/m.test(read(file)))
const calls = serverFiles.flatMap((file) =>
  read(file)
    .split(/(?<==\s)defineAction(?=[(<])/)
    .slice(1)
    .map((call) => ({ file, call, name: call.match(/name: '([^']+)'/)?.[1] ?? `nameless in ${file}` })),
)

test('every page and handler is in the table, and nothing else is', () => {
  expect([...pages, ...handlers].map(({ address }) => address).sort()).toEqual(Object.keys(addresses).sort())
})

test('every action is in the table once, and nothing else is', () => {
  expect(calls.map(({ name }) => name).sort()).toEqual(Object.keys(actions).sort())
})

test('pages and handlers ask for what the table says', () => {
  const untrue = [...pages, ...handlers].filter(({ file, address }) => {
    const who = addresses[address]
    return who !== undefined && !asks(read(file), who)
  })
  expect(untrue.map(({ address }) => `${address}: ${addresses[address]}`)).toEqual([])
})

test('actions ask for what the table says', () => {
  const untrue = calls.filter(({ call, name }) => {
    const who = actions[name]
    return who !== undefined && !asks(call, who)
  })
  expect(untrue.map(({ name }) => `${name}: ${actions[name]}`)).toEqual([])
})

test('an action is made by defineAction only, in a file that holds nothing else', () => {
  for (const file of serverFiles) {
    const source = read(file)
    expect(source.trimStart(), `${file}: 'use server' at its top`).toMatch(/^'use server'\n/)
    expect(source.match(/['"]use server['"]/g), file).toHaveLength(1)
    const exported = source.match(/^export .*$/gm) ?? []
    for (const line of exported) expect(line, file).toMatch(/^export const \w+ = defineAction\b/)
  }
})

test('a handler is made by defineRoute only', () => {
  for (const { file } of handlers) {
    const source = read(file)
    for (const [line, , maker] of source.matchAll(methods)) expect(maker, `${file}: ${line}`).toBe('defineRoute')
    expect(source, file).not.toMatch(/export (async )?function (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/)
  }
})
