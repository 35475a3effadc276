// The day as everybody follows it: the programme on its own page, what one keeps of it, on paper, in other sites.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { openToAll } from './open-to-all'

const home = '/fr/forums/montrivage'
const shown = (page: Page) => page.locator('[data-s]:visible')
const session = (page: Page, title: string) =>
  page.locator('[data-s]').filter({ has: page.getByRole('heading', { name: title }) })
const count = (page: Page) => page.locator('[data-count]')
const minute = 60_000

/** Watches for anything that moves by itself, from the first paint on. */
async function watchForShifts(page: Page) {
  await page.addInitScript(() => {
    const moved: number[] = []
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
}
const moved = (page: Page) => page.evaluate(() => (window as unknown as { moved: number[] }).moved)

async function startOfDay(page: Page): Promise<number> {
  await page.goto(`${home}/programme`)
  return Date.parse((await page.locator('[data-s]').first().getAttribute('data-from')) ?? '')
}

/** Pages of a PDF, counted in the file itself. */
async function sheets(page: Page, path: string): Promise<number> {
  await page.goto(path)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length
}

test('what one wants to see is chosen, counted, and kept in the address', async ({ page }) => {
  await page.goto(`${home}/programme`)
  await expect(count(page)).toHaveText('13 sessions')
  await page.getByText('Thème', { exact: true }).first().click()
  await page.getByLabel('Ressources').check()
  await expect(page).toHaveURL(/\?theme=resources$/)
  await expect(count(page)).toHaveText('4 sessions sur 13')
  await page.getByLabel('Mobilités').check()
  await expect(count(page)).toHaveText('6 sessions sur 13')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Liste', exact: true }).click()
  await expect(page).toHaveURL(/theme=resources&theme=mobility&view=list|view=list&theme=resources&theme=mobility/)

  await page.reload()
  await expect(page.getByRole('button', { name: 'Liste', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(shown(page)).toHaveCount(6)
  await page.getByRole('link', { name: /Nederlands/ }).click()
  await expect(count(page)).toHaveText('6 sessies van de 13')

  await page.goto(`${home}/programme?theme=resources&kind=PLENARY`)
  await expect(page.getByText('Rien ne correspond')).toBeVisible()
  await expect(shown(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Tout afficher' }).last().click()
  await expect(count(page)).toHaveText('13 sessions')
  await expect(page).toHaveURL(/\/programme$/)
})

test('a filter answers within 50 ms, and nothing moves by itself', async ({ page }) => {
  await watchForShifts(page)
  await page.goto(`${home}/programme?theme=resources&view=list`)
  await expect(shown(page)).toHaveCount(4)
  expect(await moved(page)).toEqual([])
  const took = await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('input[name="theme"]')
    const before = performance.now()
    box?.click()
    document.body.getBoundingClientRect()
    return performance.now() - before
  })
  expect(took).toBeLessThan(50)
})

test('a star is kept on this phone without an account, and makes a selection with an export', async ({ page }) => {
  await page.goto(`${home}/agenda`)
  await expect(page.getByText('Rien dans votre sélection')).toBeVisible()
  await page.goto(`${home}/programme`)
  for (const title of ['Six projets en quatre minutes', 'Visite des stands']) {
    const star = page.getByRole('button', { name: `Garder dans ma sélection : ${title}` })
    await star.click()
    await expect(star).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('status').filter({ hasText: `Dans ma sélection : ${title}` })).toBeAttached()
  }
  await page.reload()
  await expect(page.locator('[data-star][aria-pressed="true"]')).toHaveCount(2)
  await page.getByRole('button', { name: 'Ma sélection', exact: true }).click()
  await expect(page).toHaveURL(/starred=1/)
  await expect(shown(page)).toHaveCount(2)

  await page.goto(`${home}/agenda`)
  await expect(count(page)).toHaveText('2 sessions gardées')
  await expect(session(page, 'Six projets')).toContainText('En même temps que Visite des stands')
  const file = await page.request.get(
    (await page.getByRole('link', { name: 'Mettre dans mon agenda' }).getAttribute('href')) ?? '',
  )
  expect((await file.text()).match(/^BEGIN:VEVENT/gm)).toHaveLength(2)
  await openToAll(page)

  await session(page, 'Six projets').getByRole('link').first().click()
  const pill = page.getByRole('button', { name: 'Garder dans ma sélection' })
  await expect(pill).toHaveAttribute('aria-pressed', 'true')
  await pill.click()
  await page.goto(`${home}/agenda`)
  await expect(count(page)).toHaveText('Une session gardée')
})

test('on the day the page says what is on and what comes next, room by room', async ({ page }) => {
  const first = await startOfDay(page)
  await expect(page.getByText('En ce moment')).toBeHidden()
  await page.clock.install({ time: first + 140 * minute })
  await watchForShifts(page)
  await page.goto(`${home}/programme`)
  const room = (name: string) => page.locator('.now-card', { hasText: name })
  await expect(page.locator('.now')).toContainText('Il est 10 h 50 au forum.')
  await expect(room('Salle bleue')).toContainText('Maintenant Six projets en quatre minutes jusqu’à 11 h 30')
  await expect(room('Salle bleue')).toContainText('Ensuite à 11 h 40 Éclairer moins, éclairer mieux')
  await expect(session(page, 'Six projets')).toHaveAttribute('data-on', '')
  expect(await moved(page)).toEqual([])
  await page.clock.runFor(45 * minute)
  await expect(room('Salle bleue')).toContainText('Rien pour le moment')
  await page.clock.runFor(10 * minute)
  await expect(room('Salle bleue')).toContainText('Maintenant Éclairer moins, éclairer mieux')
  await page.clock.resume()
  await openToAll(page)
})

test('a newer release is told quietly', async ({ page }) => {
  await page.route('**/api/forums/montrivage/release', (route) => route.fulfill({ json: { number: 99 } }))
  await page.goto(`${home}/programme`)
  await expect(page.getByText('Le programme vient de changer.')).toBeVisible()
  await page.unroute('**/api/forums/montrivage/release')
  await page.getByRole('button', { name: 'Voir le nouveau' }).click()
  await expect(page.getByText('Le programme vient de changer.')).toBeHidden()
  const answer = await page.request.get('/api/forums/montrivage/release')
  expect(await answer.json()).toEqual({ number: expect.any(Number) })
  const etag = answer.headers().etag ?? ''
  const again = await page.request.get('/api/forums/montrivage/release', { headers: { 'If-None-Match': etag } })
  expect(again.status()).toBe(304)
})

test('on paper: a sheet for the day, a sheet for each door', async ({ page }) => {
  expect(await sheets(page, '/fr/forums/lille-2021/programme')).toBe(1)
  expect(await sheets(page, `${home}/programme`)).toBe(1)
  expect(await sheets(page, `${home}/programme/doors`)).toBe(5)
  await page.goto(`${home}/programme`)
  const room = await page.getByRole('link', { name: 'Salle bleue' }).last().getAttribute('href')
  expect(await sheets(page, room ?? '')).toBe(1)
})

test('another site shows the programme in a frame as high as its content', async ({ page, context, baseURL }) => {
  const frame = `<iframe id="f" src="${baseURL}/fr/embed/montrivage?theme=resources" style="width:100%;height:100px"></iframe>
    <script>addEventListener('message', (e) => { if (e.data.ronde === 'height') f.style.height = e.data.height + 'px' })</script>`
  const site = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(frame)).listen(0)
  try {
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
    const inside = page.frameLocator('#f')
    await expect(inside.locator('[data-s]:visible')).toHaveCount(4)
    await expect.poll(async () => (await page.locator('#f').boundingBox())?.height ?? 0).toBeGreaterThan(300)
    await expect(inside.locator('[data-star]')).toHaveCount(0)
    const opened = context.waitForEvent('page')
    await inside.getByRole('link', { name: /station d’épuration/ }).click()
    await expect(await opened).toHaveURL(new RegExp(`^${baseURL}/fr/forums/montrivage/sessions/`))
    expect(await context.cookies()).toEqual([])
  } finally {
    site.close()
  }
  const framed = await page.request.get('/fr/embed/montrivage')
  expect(framed.headers()['content-security-policy']).toContain('frame-ancestors *')
  expect(framed.headers()['x-frame-options']).toBeUndefined()
  const other = await page.request.get(`${home}/programme`)
  expect(other.headers()['content-security-policy']).toContain("frame-ancestors 'self'")
  expect(other.headers()['x-frame-options']).toBe('SAMEORIGIN')
})

test('without scripts everything is there to read, and themes and rooms are pages', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${home}/programme`)
  await expect(shown(page)).toHaveCount(16)
  await expect(page.locator('[data-star]').first()).toBeHidden()
  await page.getByRole('link', { name: 'Ressources' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ressources')
  await expect(shown(page)).toHaveCount(4)
  await page.goto(`${home}/programme`)
  await page.getByRole('link', { name: 'Salle bleue' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Salle bleue')
  await expect(shown(page)).toHaveCount(3)
  await context.close()
})

for (const width of [360, 1280]) {
  test(`at ${width} px nobody is kept out, and nothing is wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${home}/programme`)
    const hrefs = (pattern: string) =>
      page.locator(`.programme-foot a[href*="${pattern}"]`).first().getAttribute('href')
    const [theme, room] = [await hrefs('/themes/'), await hrefs('/rooms/')]
    const pages = [
      `${home}/programme`,
      `${home}/programme/doors`,
      `${home}/agenda`,
      '/nl/embed/montrivage',
      theme,
      room,
    ]
    for (const path of pages) {
      await page.goto(path ?? '')
      await openToAll(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}
