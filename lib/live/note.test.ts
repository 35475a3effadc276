import { expect, test } from 'vitest'
import { notesOf, readNote } from './note'

const note = { from: 'p', topic: 'programme:1', message: { ids: ['a', 'b'], by: 'u' } }

test('a note is read as it was written', () => {
  const [text = ''] = notesOf(note)
  expect(readNote(text)).toEqual(note)
})

test('a list that is too long goes in several notes, each within what the database carries', () => {
  const ids = Array.from({ length: 1_000 }, (_, i) => `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`)
  const texts = notesOf({ ...note, message: { ids, by: 'u' } })
  expect(texts.length).toBe(8)
  for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(8_000)
  expect(texts.flatMap((text) => readNote(text)?.message.ids)).toEqual(ids)
})

test('what cannot be divided is left out', () => {
  expect(notesOf({ ...note, message: { text: 'x'.repeat(9_000) } })).toEqual([])
})

test('anything else is no note', () => {
  for (const text of ['', 'null', '1', '{}', '{"from":"a","topic":"b","message":null}', '{']) {
    expect(readNote(text)).toBeNull()
  }
})
