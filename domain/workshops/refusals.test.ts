import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import refusals from '@/messages/fr/refusals.json'

const folder = new URL('commands/', import.meta.url)

test('every refusal of a command is a message', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
  const codes = files.flatMap((name) => {
    const source = readFileSync(new URL(name, folder), 'utf8')
    return [...source.matchAll(/refuse\(([^)]*)\)/g)].flatMap(([, said = '']) =>
      [...said.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, code]) => code),
    )
  })
  expect([...new Set(codes)].filter((code) => !(String(code) in refusals))).toEqual([])
})
