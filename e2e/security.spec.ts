import { type APIResponse, expect, test } from '@playwright/test'

const forum = 'montrivage'
const cachedPages = ['/fr', '/nl', '/en', `/fr/forums/${forum}`, '/nl/forums/lille-2021', '/fr/legal', '/en/privacy']
const personalPages = [
  '/fr/sign-in',
  '/nl/sign-in/code',
  '/en/sign-in/confirm/not-a-token',
  '/fr/my',
  `/fr/forums/${forum}/register`,
  '/fr/mailbox',
  '/fr/nowhere/at/all',
]
const data = ['/api/health', `/api/forums/${forum}/availability`, '/api/suggest/territories?q=lille']

/** What every answer says. */
const everywhere = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('geolocation=()'),
  'referrer-policy': expect.stringMatching(/^(no-referrer|strict-origin|strict-origin-when-cross-origin)$/),
  'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
}

const directive = (answer: APIResponse, name: string) =>
  answer
    .headers()
    ['content-security-policy']?.split('; ')
    .find((part) => part.startsWith(`${name} `))

/** Inline scripts that would run. */
const inline = (html: string) =>
  [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes).filter((a) => !/ src=|json/.test(a))

for (const address of cachedPages) {
  test(`${address} is stored, and runs its own scripts only`, async ({ request }) => {
    for (const visit of ['first', 'second']) {
      const answer = await request.get(address)
      expect(answer.status(), visit).toBe(200)
      expect(answer.headers()).toMatchObject(everywhere)
      expect(answer.headers()['x-powered-by']).toBeUndefined()
      expect(directive(answer, 'script-src')).toMatch(/^script-src 'self'( 'sha256-[\w+/]{43}=')+$/)
      expect(answer.headers()['set-cookie']).toBeUndefined()
    }
  })
}

for (const address of personalPages) {
  test(`${address} is made for one visitor, with a nonce of its own`, async ({ request }) => {
    const [one, two] = [await request.get(address), await request.get(address)]
    expect(one.headers()).toMatchObject(everywhere)
    expect(one.headers()['cache-control']).toContain('no-store')
    expect(directive(one, 'script-src')).toMatch(/^script-src 'nonce-[\w+/]{22}==' 'strict-dynamic'$/)
    expect(directive(one, 'script-src')).not.toBe(directive(two, 'script-src'))
    const nonce = directive(one, 'script-src')?.match(/'nonce-([^']+)'/)?.[1]
    for (const attributes of inline(await one.text())) expect(attributes).toContain(`nonce="${nonce}"`)
  })
}

for (const address of data) {
  test(`${address} can do nothing in a browser`, async ({ request }) => {
    const answer = await request.get(address)
    expect(answer.status()).toBe(200)
    expect(answer.headers()).toMatchObject(everywhere)
    expect(directive(answer, 'default-src')).toBe("default-src 'none'")
  })
}

test('a page with a secret in its address keeps it back', async ({ request }) => {
  const opened = await request.get('/fr/my/open/not-a-token-not-a-token', { maxRedirects: 0 })
  expect(opened.status()).toBe(303)
  expect(opened.headers()).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'private, no-store' })
  const confirm = await request.get('/fr/sign-in/confirm/not-a-token')
  expect(confirm.headers()['referrer-policy']).toBe('strict-origin')
})

test('no script of any page is refused by its own policy', async ({ page }) => {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  for (const address of ['/fr', `/fr/forums/${forum}`, '/fr/sign-in', `/fr/forums/${forum}/register`]) {
    await page.goto(address, { waitUntil: 'networkidle' })
  }
  expect(faults.filter((text) => /content security policy/i.test(text))).toEqual([])
})

const mutations = [
  { address: '/api/auth/callback/email', headers: {} },
  { address: `/api/forums/${forum}/registrations`, headers: {} },
  { address: '/fr/sign-in', headers: { 'next-action': '0'.repeat(42) } },
  { address: `/fr/forums/${forum}/register`, headers: { 'next-action': '0'.repeat(42) } },
  { address: '/fr', headers: { 'next-action': '0'.repeat(42) } },
]

test('a change that was not sent by our own pages is refused', async ({ request, baseURL }) => {
  const ours = baseURL ?? ''
  const elsewhere = {
    'without an origin': {},
    'with a null origin': { origin: 'null' },
    'from another site': { origin: 'https://evil.example' },
    'with a host made up': { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    'from a frame of another site': { origin: ours, 'sec-fetch-site': 'cross-site' },
  }
  const seats = async () => (await request.get(`/api/forums/${forum}/availability`)).text()
  const before = await seats()
  for (const { address, headers } of mutations) {
    for (const [how, sent] of Object.entries(elsewhere)) {
      const answer = await request.post(address, { headers: { ...headers, ...sent }, data: '{}', maxRedirects: 0 })
      expect(answer.status(), `${address} ${how}`).toBe(403)
    }
  }
  await expect(async () => expect(await seats()).toBe(before)).toPass()
})

test('headers that once walked past the door do not', async ({ request }) => {
  for (const name of ['x-middleware-subrequest', 'x-ronde-path', 'x-forwarded-host', 'x-ronde-client']) {
    const answer = await request.get('/fr/organise', { headers: { [name]: 'proxy:proxy:proxy' }, maxRedirects: 0 })
    expect(answer.status(), name).toBe(307)
    expect(answer.headers().location, name).toContain('/fr/sign-in')
  }
})

test('an account or none, asking to sign in looks the same and takes as long', async ({ page }) => {
  const seen: { text: string | null; ms: number }[] = []
  for (const address of ['organiser@example.org', 'nobody@example.org']) {
    await page.goto('/en/sign-in')
    await page.getByLabel('E-mail address').fill(address)
    const began = Date.now()
    await page.getByRole('button', { name: 'Send me the link and the code' }).click()
    await page.waitForURL(/sign-in\/code/)
    seen.push({ text: await page.getByRole('main').textContent(), ms: Date.now() - began })
  }
  expect(seen[0]?.text).toBe(seen[1]?.text)
  for (const { ms } of seen) expect(ms).toBeGreaterThanOrEqual(300)
})
