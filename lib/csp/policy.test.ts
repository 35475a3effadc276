import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { inlineScriptHashes } from './inline-scripts'
import { dataPolicy, framedPath, pagePolicy } from './policy'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('a page runs its own scripts only, and never inline ones without a nonce or hash', () => {
  const policy = pagePolicy({ scripts: ["'nonce-abc'", "'strict-dynamic'"] })
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';")
  expect(policy.match(/'unsafe-[a-z]+'/g)).toEqual(["'unsafe-inline'"])
  expect(policy).toContain("style-src-attr 'unsafe-inline'")
  expect(policy).not.toContain('upgrade-insecure-requests')
})

test('over https everything is asked for over https', () => {
  expect(pagePolicy({ scripts: [], https: true })).toMatch(/; upgrade-insecure-requests$/)
})

test('strings may be evaluated in development only', () => {
  expect(pagePolicy({ scripts: [], development: true })).toContain("'unsafe-eval'")
  expect(pagePolicy({ scripts: [] })).not.toContain("'unsafe-eval'")
})

test('data can do nothing at all', () => {
  expect(dataPolicy).toContain("default-src 'none'")
})

test('each inline script of a page has its hash, files and data blocks have none', () => {
  const html = `<script src="/a.js" async=""></script><script>self.a=1</script><script>self.b=2</script>
    <script id="_R_">self.a=1</script><script type="application/ld+json">{"a":1}</script>`
  expect(inlineScriptHashes(html)).toEqual([hash('self.a=1'), hash('self.b=2')])
})

test('only the programme made for it may be framed by other sites', () => {
  expect(pagePolicy({ scripts: [] })).toContain("frame-ancestors 'self'")
  expect(pagePolicy({ scripts: [], framed: true })).toContain('frame-ancestors *')
  const framed = ['/fr/embed/lille-2021', '/route-cache/APP_PAGE/6e6b84/$/nl/embed/lille-2021']
  const others = ['/fr/forums/lille-2021', '/fr/forums/embed', '/fr/embed/lille-2021/more', '/en/x/fr/embed/lille-2021']
  expect([...framed, ...others].map((path) => framedPath.test(path))).toEqual([true, true, false, false, false, false])
})
