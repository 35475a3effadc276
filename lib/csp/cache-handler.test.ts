import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import PolicyCache from './cache-handler'

const script = 'self.__next_f.push([1,"a"])'
const html = `<html><body><script>${script}</script></body></html>`
const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** A cache in memory only, as on a server that may not write its files. */
function cache() {
  const fs = { existsSync: () => false, readFile: () => Promise.reject(new Error('no files')) }
  return Reflect.construct(PolicyCache, [
    { fs, flushToDisk: false, serverDistDir: '/none', revalidatedTags: [], maxMemoryCacheSize: 1e6 },
  ])
}

test('a page is stored with the hashes of its own scripts, so that the first visitor gets them too', async () => {
  const page = { kind: 'APP_PAGE', html, headers: { 'x-next-cache-tags': 'forums' }, rscData: Buffer.from('') }
  const store = cache()
  await store.set('/fr', page, {})
  expect(page.headers).toMatchObject({
    'x-next-cache-tags': 'forums',
    'content-security-policy': expect.stringContaining(`script-src 'self' ${hash};`),
  })
  const entry = await store.get('/fr', { kind: 'APP_PAGE' })
  expect(entry.value.headers['content-security-policy']).toContain(hash)
})

test('a policy left by a build for another address is made anew', async () => {
  const page = { kind: 'APP_PAGE', html, headers: { 'content-security-policy': 'upgrade-insecure-requests' } }
  await cache().set('/nl', page, {})
  expect(page.headers['content-security-policy']).toContain(hash)
  expect(page.headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
})

test('a stored file can do nothing, and data for pages is left alone', async () => {
  const file = { kind: 'APP_ROUTE', body: Buffer.from('BEGIN:VCALENDAR'), headers: {} }
  const data = { kind: 'FETCH', data: {}, revalidate: 60 }
  await cache().set('/fr/programme.ics', file, {})
  await cache().set('data', data, { fetchCache: true })
  expect(file.headers).toEqual({ 'content-security-policy': expect.stringContaining("default-src 'none'") })
  expect(data).toEqual({ kind: 'FETCH', data: {}, revalidate: 60 })
})
