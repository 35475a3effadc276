// The day of a workshop: one clock everywhere, a host who ticks without a network, a plan mended, a wall, somebody late.
import { type Browser, expect, type Page, test } from '@playwright/test'
import fr from '../messages/fr/floor.json' with { type: 'json' }
import frPhase from '../messages/fr/workshops.json' with { type: 'json' }
import clockWords from '../messages/nl/clock.json' with { type: 'json' }
import nl from '../messages/nl/floor.json' with { type: 'json' }
import nlPhase from '../messages/nl/workshops.json' with { type: 'json' }
import { openToAll } from './open-to-all'
import { signInByCode } from './organiser'

const workshop = 'Trois rondes à vingt-quatre tables'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let organiser: Page
let host: Page
let wall: Page
let floor: string

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const start = (round: number) => fr.clock.start.replace('{round}', String(round))
const timer = (page: Page) => page.getByRole('timer').first()

/** A phone whose own clock is seven minutes fast. */
async function fastPhone(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  await page.addInitScript(() => {
    const right = Date.now
    Date.now = () => right.call(Date) + 420_000
  })
  return page
}

/** When the round ends as this page shows it, in milliseconds: measured at the instant a second passes. */
function endShown(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const face = document.querySelector('[role="timer"]')
        if (!face) throw new Error('no clock')
        new MutationObserver((_, watch) => {
          watch.disconnect()
          const [minutes = 0, seconds = 0] = (face.textContent ?? '').split(':').map(Number)
          resolve(performance.timeOrigin + performance.now() + (minutes * 60 + seconds) * 1000)
        }).observe(face, { characterData: true, childList: true, subtree: true })
      }),
  )
}

/** All pages show one clock, within half a second. */
async function sameClock(...pages: Page[]) {
  await expect(async () => {
    const ends = await Promise.all(pages.map(endShown))
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(500)
  }).toPass({ timeout: 30_000 })
}

test('the floor has a clock, and each table a page for its host', async ({ browser }) => {
  organiser = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await signInByCode(organiser, 'organiser@example.org')
  await organiser.goto('/fr/organise/montrivage/workshops')
  await organiser.getByRole('link', { name: workshop }).click()
  await organiser.getByRole('link', { name: 'Le jour même', exact: true }).click()
  await expect(organiser.getByRole('heading', { name: fr.clock.title, exact: true })).toBeVisible()
  floor = new URL(organiser.url()).pathname
  await openToAll(organiser)
  const link = organiser.getByRole('link', { name: new RegExp(`^${fr.tables.host}`) }).first()
  host = await fastPhone(browser)
  await host.goto(((await link.getAttribute('href')) ?? '').replace('/fr/', '/nl/'))
  await expect(host.getByRole('heading', { name: nl.host.people })).toBeVisible()
  await openToAll(host)
  expect(await host.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('a wall shows names and tables, and turns by keys', async () => {
  wall = await organiser.context().newPage()
  await wall.goto(floor.replace(/organise\/([^/]+)\/workshops\/([^/]+)\/floor/, 'screens/$1/$2'))
  await expect(wall.getByRole('heading', { name: fr.wall.find })).toBeVisible()
  await openToAll(wall)
  const first = await wall.getByRole('listitem').first().textContent()
  await wall.keyboard.press('ArrowRight')
  await expect(wall.getByRole('listitem').first()).not.toHaveText(first ?? '')
  await wall.keyboard.press('t')
  await expect(wall.getByRole('heading', { name: 'Table 1', exact: true })).toBeVisible()
  await openToAll(wall)
  await wall.keyboard.press('h')
  await expect(timer(wall)).toBeVisible()
})

test('people are missed, and the plan is mended in one touch', async () => {
  await organiser.getByRole('link', { name: fr.presence.list }).click()
  const boxes = organiser.getByRole('checkbox')
  for (const index of [0, 1, 2]) await boxes.nth(index).check()
  await button(organiser, fr.presence.markAbsent).click()
  await expect(organiser.getByText(fr.presence.marked)).toBeVisible()
  await openToAll(organiser)
  await organiser.goto(floor)
  await expect(organiser.locator('[data-count="absent"]')).toHaveText('3')
  await button(organiser, fr.repairs.offer).click()
  const nobody = organiser.locator('[data-offer="nobody"]')
  await expect(nobody).toBeVisible({ timeout: 60_000 })
  await openToAll(organiser)
  await nobody.getByRole('button', { name: fr.repairs.accept }).click()
  await expect(nobody).toBeHidden()
})

test('the organiser starts the clock, and every screen shows the same one', async () => {
  await button(organiser, start(1)).click()
  await expect(organiser.getByText(frPhase.phase.running)).toBeVisible()
  await expect(host.getByText(nlPhase.phase.running)).toBeVisible()
  await sameClock(organiser, host, wall)
})

test('away from the network the clock goes on, and what a host ticks is kept', async () => {
  await host.context().setOffline(true)
  const before = await timer(host).textContent()
  await expect(timer(host)).not.toHaveText(before ?? '')
  const guest = host.getByRole('button', { name: / is hier$/ }).first()
  await guest.click()
  await expect(guest).toHaveAttribute('aria-pressed', 'true')
  await expect(host.getByText(/^◌? ?1 vinkje bewaard/)).toBeVisible()
  await button(organiser, fr.clock.extend.replace('{minutes}', '2')).click()
  await expect(timer(organiser)).toHaveText(/^2[67]:/)
  await sameClock(organiser, wall)
  await host.context().setOffline(false)
  await expect(host.getByText(nl.host.saved)).toBeVisible({ timeout: 20_000 })
  await expect(guest).toHaveAttribute('aria-pressed', 'true')
  await sameClock(organiser, host, wall)
  await expect(host.getByText(clockWords.alone)).toBeHidden()
  await expect(organiser.locator('[data-count="seen"]')).toHaveText('1')
})

test('the clock stops and goes on for all', async () => {
  await button(organiser, fr.clock.pause).click()
  await expect(host.getByText(nlPhase.phase.paused)).toBeVisible()
  await button(organiser, fr.clock.resume).click()
  await expect(host.getByText(nlPhase.phase.running)).toBeVisible()
  await sameClock(organiser, host, wall)
})

test('somebody comes late and has a table at once', async () => {
  await organiser.goto(`${floor}/presence?only=absent`)
  const name =
    (await organiser.getByRole('checkbox').first().locator('xpath=..').locator('span span').first().textContent()) ?? ''
  await organiser.goto(floor)
  await organiser.getByLabel(fr.late.name).fill(name)
  await organiser.getByRole('search').getByRole('button', { name: fr.late.find }).click()
  await organiser
    .getByRole('button', { name: fr.late.seatWhom.replace('{name}', name) })
    .first()
    .click()
  await expect(
    organiser
      .locator('#late-found')
      .getByText(/^Table \d+/)
      .first(),
  ).toBeVisible()
})

test('the round ends: change tables, now', async () => {
  await organiser.locator('summary', { hasText: fr.clock.end }).click()
  await button(organiser, fr.clock.endYes).click()
  await expect(host.getByRole('heading', { name: nl.host.moveNow })).toBeVisible()
  await expect(wall.getByText(fr.wall.moveNow)).toBeVisible()
  await openToAll(host)
  await button(organiser, start(2)).click()
  await expect(host.getByText('Ronde 2 van 3')).toBeVisible()
  await sameClock(organiser, host, wall)
})
