import { type APIRequestContext, expect, test } from '@playwright/test'
import { freshPage, save, signInByCode } from './organiser'

const lille = '/forums/lille-2021'
const kortrijk = '/forums/kortrijk-2018'

async function read(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path)
  expect(answer.status()).toBe(200)
  return answer.text()
}

test('a public page is the same for everybody, under a name of its own each time', async ({ request }) => {
  await read(request, `/fr${lille}`)
  const [one, two] = [await request.get(`/fr${lille}`), await request.get(`/fr${lille}`)]
  expect(await two.text()).toBe(await one.text())
  for (const name of ['etag', 'cache-control', 'content-security-policy', 'x-content-type-options', 'content-type']) {
    expect(two.headers()[name], name).toBe(one.headers()[name])
  }
  expect(one.headers().etag).toBeTruthy()
  expect(one.headers()['content-security-policy']).toContain("script-src 'self' 'sha256-")
  expect(one.headers()['x-request-id']).toMatch(/^[\da-f-]{36}$/)
  expect(two.headers()['x-request-id']).not.toBe(one.headers()['x-request-id'])
})

test('whoever has it is not sent it again, and HEAD is told the same', async ({ request }) => {
  const page = await request.get(`/nl${lille}`)
  const etag = page.headers().etag ?? ''
  for (let i = 0; i < 2; i += 1) {
    const known = await request.get(`/nl${lille}`, { headers: { 'if-none-match': etag } })
    expect([known.status(), (await known.body()).length]).toEqual([304, 0])
    const head = await request.head(`/nl${lille}`)
    expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, etag, 0])
  }
})

test('languages, forums and what a script asks for are not mixed up', async ({ request }) => {
  for (let i = 0; i < 2; i += 1) {
    expect(await read(request, `/fr${lille}`)).toContain('<html lang="fr"')
    expect(await read(request, `/nl${lille}`)).toContain('<html lang="nl"')
    expect(await read(request, `/fr${kortrijk}`)).toContain('Kortrijk')
    const data = await request.get(`/fr${lille}`, { headers: { rsc: '1' } })
    expect(data.headers()['content-type']).toContain('text/x-component')
    const plain = await request.get(`/fr${lille}`, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers()['content-encoding']).toBeUndefined()
    expect(await plain.text()).toBe(await read(request, `/fr${lille}`))
  }
})

test('what an organiser changes is public at once, in every language, and nowhere else', async ({
  browser,
  request,
}) => {
  test.setTimeout(90_000)
  const page = await freshPage(browser)
  await signInByCode(page, 'organiser@example.org')
  await page.goto('/fr/organise/kortrijk-2018/settings')
  const venue = `Budascoop ${Date.now().toString(36)}`
  const before = await read(request, `/fr${lille}`)
  for (const locale of ['fr', 'nl', 'en']) expect(await read(request, `/${locale}${kortrijk}`)).not.toContain(venue)
  await page.getByRole('textbox', { name: /^Lieu/ }).fill(venue)
  await save(page)
  await expect(page.getByRole('status').filter({ hasText: 'C’est enregistré.' })).toBeVisible({ timeout: 20_000 })
  for (const locale of ['fr', 'nl', 'en']) expect(await read(request, `/${locale}${kortrijk}`)).toContain(venue)
  expect(await read(request, `/fr${lille}`)).not.toContain(venue)
  expect(before).not.toContain(venue)
  await page.context().close()
})
