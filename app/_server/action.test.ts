import { beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { accept, refuse } from '@/domain/shared/result'
import { defineAction } from './action'
import { sentDocument } from './sent-files'

const sent = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({ headers: async () => sent.headers }))

const form = (values: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.append(name, value)
  return data
}

const schema = z.object({ name: z.string().min(1, 'required') })
const asked: string[] = []
const rename = defineAction(
  {
    name: 'test.rename',
    schema,
    guard: async (sentForm) => {
      asked.push('guard')
      return String(sentForm.get('forum'))
    },
  },
  async ({ scope, values }) => {
    asked.push('command')
    return values.name === 'taken' ? refuse('name-taken') : accept({ scope, name: values.name })
  },
)

beforeEach(() => {
  asked.length = 0
  sent.headers = new Headers({ origin: 'http://localhost:3000' })
})

test('guard, schema, command, in that order', async () => {
  expect(await rename({}, form({ forum: 'lille', name: 'Lille' }))).toEqual({
    ok: true,
    value: { scope: 'lille', name: 'Lille' },
  })
  expect(asked).toEqual(['guard', 'command'])
})

test('what was typed comes back with the error of its field, as a code', async () => {
  expect(await rename({}, form({ forum: 'lille', name: '' }))).toEqual({
    values: { forum: 'lille', name: '' },
    errors: { name: 'required' },
  })
  expect(asked).toEqual(['guard'])
})

test('a refusal keeps what was typed', async () => {
  expect(await rename({}, form({ name: 'taken' }))).toEqual({ values: { name: 'taken' }, refusal: 'name-taken' })
})

test('nothing is asked, guarded or done for a form sent from elsewhere', async () => {
  for (const headers of [
    {},
    { origin: 'null' },
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  ]) {
    sent.headers = new Headers(headers)
    expect(await rename({}, form({ name: 'Lille' }))).toEqual({
      values: { name: 'Lille' },
      refusal: 'forbidden-origin',
    })
  }
  expect(asked).toEqual([])
})

test('the 241st change within a minute is asked to wait', async () => {
  sent.headers.set('x-ronde-client', '203.0.113.9')
  for (let i = 0; i < 240; i++) expect((await rename({}, form({ name: 'Lille' }))).ok).toBe(true)
  expect((await rename({}, form({ name: 'Lille' }))).refusal).toBe('too-many-requests')
})

test('a file is checked by its content, its fault stands beside its field, and an empty field is no file', async () => {
  const send = defineAction({ name: 'test.send', files: { slides: sentDocument } }, async ({ files }) =>
    accept(files.slides && [files.slides.name, files.slides.contentType]),
  )
  const sentWith = (file: File) => {
    const data = form({ title: 'A' })
    data.append('slides', file)
    return send({}, data)
  }
  expect(await sentWith(new File(['%PDF-1.7'], 'a.html'))).toEqual({ ok: true, value: ['a.pdf', 'application/pdf'] })
  expect(await sentWith(new File([], ''))).toEqual({ ok: true, value: null })
  expect(await send({}, form({}))).toEqual({ ok: true, value: null })
  expect(await sentWith(new File(['<html>'], 'a.pdf'))).toEqual({
    values: { title: 'A' },
    errors: { slides: 'file-type' },
  })
})
