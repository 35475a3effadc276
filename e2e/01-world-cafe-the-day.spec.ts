// The day of the demonstration stop: 48 stay away and 12 walk in, the plan is mended twice, one clock runs everywhere.
import { type Browser, expect, type Page, test } from '@playwright/test'
import fr from '../messages/fr/floor.json' with { type: 'json' }
import frPhase from '../messages/fr/workshops.json' with { type: 'json' }
import clockWords from '../messages/nl/clock.json' with { type: 'json' }
import nl from '../messages/nl/floor.json' with { type: 'json' }
import nlTables from '../messages/nl/tables.json' with { type: 'json' }
import nlPhase from '../messages/nl/workshops.json' with { type: 'json' }
import { phone, registerByJson, stranger, submission, words } from './attendee'
import { mailsTo, mailTo } from './mailbox'
import { openToAll } from './open-to-all'
import { signInByCode } from './organiser'
import {
  ana,
  bram,
  button,
  fastPhone,
  fitsThePhone,
  openTables,
  sameClock,
  tablesOf,
  timer,
  workshop,
  workshops,
} from './world-cafe'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let organiser: Page
let hers: Page
let his: Page
let host: Page
let wall: Page
let floor: string

const start = (round: number) => fr.clock.start.replace('{round}', String(round))
const count = (name: string) => organiser.locator(`[data-count="${name}"]`)
const listed = ({ given, family }: { given: string; family: string }) => `${family}, ${given}`
const named = ({ given, family }: { given: string; family: string }) => `${given} ${family}`
const latecomers = Array.from({ length: 12 }, (_, k) => ({
  ...stranger(`Passant${k}`, 'Desportes'),
  given: `Passant ${String.fromCharCode(65 + k)}`,
}))

/** The host's page of a table, in a language, on a phone of its own. */
async function hostOf(browser: Browser, table: number): Promise<Page> {
  const link = organiser.getByRole('link', { name: new RegExp(`^${fr.tables.host}.*Table ${table}$`) })
  const page = await fastPhone(browser)
  await page.goto(((await link.getAttribute('href')) ?? '').replace('/fr/', '/nl/'))
  await expect(page.getByRole('heading', { name: `Tafel ${table}`, exact: true })).toBeVisible()
  return page
}

/** The table of somebody in the round shown, as the wall says it. */
async function onTheWall(name: string): Promise<number> {
  const line = wall.getByRole('listitem').filter({ hasText: name })
  await expect(async () => {
    if (!(await line.isVisible())) await wall.keyboard.press('ArrowRight')
    await expect(line).toBeVisible({ timeout: 300 })
  }).toPass({ timeout: 20_000 })
  return Number((await line.locator('span').last().textContent())?.trim())
}

/** Works out the repairs and takes one. Resolves to how many people it moves. */
async function mend(kind: 'nobody' | 'few' | 'best', reason: keyof typeof fr.repairs.because): Promise<number> {
  await organiser.getByLabel(fr.repairs.reason).selectOption(reason)
  await organiser.getByRole('button', { name: new RegExp(`^(${fr.repairs.offer}|${fr.repairs.again})$`) }).click()
  const offer = organiser.locator(`[data-offer="${kind}"]`)
  await expect(offer).toBeVisible({ timeout: 60_000 })
  await openToAll(organiser)
  const said = (await offer.getByText(/^\d+ personnes? bouge(nt)?$/).textContent()) ?? ''
  await offer.getByRole('button', { name: fr.repairs.accept }).click()
  await expect(organiser.locator('[data-offer]')).toHaveCount(0)
  return Number(said.split(/\s/)[0])
}

test('the floor has a clock, each table a page for its host, each person their tables', async ({ browser }) => {
  organiser = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await signInByCode(organiser, 'organiser@example.org')
  await organiser.goto(workshops)
  await organiser.getByRole('link', { name: workshop }).click()
  await organiser.getByRole('link', { name: 'Le jour même', exact: true }).click()
  await expect(organiser.getByRole('heading', { name: fr.clock.title, exact: true })).toBeVisible()
  floor = new URL(organiser.url()).pathname
  await openToAll(organiser)
  await expect(count('expected')).toHaveText('240')
  hers = await phone(browser)
  await openTables(hers, ana, /vos tables$/)
  his = await phone(browser)
  await openTables(his, bram, /uw tafels$/)
  const [first = 0] = await tablesOf(his)
  host = await hostOf(browser, first)
  await expect(host.getByRole('button', { name: nl.host.isHere.replace('{name}', named(bram)) })).toBeVisible()
  await openToAll(host)
  await fitsThePhone(host)
})

test('a wall shows names and tables, and turns by keys', async () => {
  wall = await organiser.context().newPage()
  await wall.goto(floor.replace(/organise\/([^/]+)\/workshops\/([^/]+)\/floor/, 'screens/$1/$2'))
  await expect(wall.getByRole('heading', { name: fr.wall.find })).toBeVisible()
  await openToAll(wall)
  expect(await onTheWall(listed(ana))).toBe((await tablesOf(hers))[0])
  expect(await onTheWall(listed(bram))).toBe((await tablesOf(his))[0])
  await wall.keyboard.press('t')
  await expect(wall.getByRole('heading', { name: 'Table 1', exact: true })).toBeVisible()
  await openToAll(wall)
  await wall.keyboard.press('h')
  await expect(timer(wall)).toBeVisible()
})

test('48 are marked as absent, 12 walk in, and the plan is mended in one touch', async () => {
  await organiser.getByRole('link', { name: fr.presence.list }).click()
  const lines = organiser.getByRole('listitem').filter({ has: organiser.getByRole('checkbox') })
  const absent = lines.filter({ hasNotText: new RegExp(`${ana.family}|${bram.family}`) })
  for (let index = 0; index < 48; index += 1) await absent.nth(index).getByRole('checkbox').check()
  await button(organiser, fr.presence.markAbsent).click()
  await expect(organiser.getByText(fr.presence.marked)).toBeVisible()
  await openToAll(organiser)

  const door = await organiser.context().newPage()
  const base = await submission(door, words.fr.town)
  for (const someone of latecomers) {
    expect(await registerByJson(door.request, base, someone, new URL(door.url()).origin)).toBe(201)
  }
  await door.close()

  await organiser.goto(floor)
  await expect(count('absent')).toHaveText('48')
  await expect(count('expected')).toHaveText('252')
  const before = await Promise.all([tablesOf(hers), tablesOf(his)])
  expect(await mend('nobody', 'absences')).toBe(0)
  expect(await Promise.all([tablesOf(hers), tablesOf(his)])).toEqual(before)
  // eight at once, and the page says that there are others
  const found = organiser.locator('#late-found')
  for (const [typed, people] of [
    ['Desportes', 8],
    ['Passant L', 1],
  ] as const) {
    await organiser.goto(`${floor}?late=${typed}`)
    await expect(found.getByText(/^Table \d+ · \d+ · \d+$/)).toHaveCount(people)
    await expect(found.getByText(fr.late.more)).toBeVisible({ visible: people === 8 })
  }
})

test('the organiser starts the clock, and every screen shows the same one', async () => {
  await organiser.goto(floor)
  await button(organiser, start(1)).click()
  await expect(organiser.getByText(frPhase.phase.running)).toBeVisible()
  await expect(host.getByText(nlPhase.phase.running)).toBeVisible()
  await expect(his.getByText(nlTables.now.here)).toBeVisible()
  await sameClock(organiser, host, wall, hers, his)
})

test('away from the network the clock goes on, and what a host ticks is kept', async () => {
  await host.context().setOffline(true)
  const before = await timer(host).textContent()
  await expect(timer(host)).not.toHaveText(before ?? '')
  const guest = host.getByRole('button', { name: nl.host.isHere.replace('{name}', named(bram)) })
  await guest.click()
  await expect(guest).toHaveAttribute('aria-pressed', 'true')
  await expect(host.getByText(/1 vinkje bewaard/)).toBeVisible()
  await button(organiser, fr.clock.extend.replace('{minutes}', '2')).click()
  await sameClock(organiser, wall, his)
  await host.context().setOffline(false)
  await expect(host.getByText(nl.host.saved)).toBeVisible({ timeout: 20_000 })
  await expect(guest).toHaveAttribute('aria-pressed', 'true')
  await sameClock(organiser, host, wall, hers, his)
  await expect(host.getByText(clockWords.alone)).toBeHidden()
  await expect(count('seen')).toHaveText('1')
})

test('the clock stops and goes on for all', async () => {
  await button(organiser, fr.clock.pause).click()
  for (const page of [host, his]) await expect(page.getByText(nlPhase.phase.paused)).toBeVisible()
  await button(organiser, fr.clock.resume).click()
  for (const page of [host, his]) await expect(page.getByText(nlPhase.phase.running)).toBeVisible()
  await sameClock(organiser, host, wall, hers, his)
})

test('somebody comes late after all, and has a table at once', async () => {
  await organiser.goto(`${floor}/presence?only=absent`)
  const line = organiser
    .getByRole('listitem')
    .filter({ has: organiser.getByRole('checkbox') })
    .first()
  const name = (await line.locator('span span').first().textContent()) ?? ''
  await organiser.goto(floor)
  await organiser.getByLabel(fr.late.name).fill(name)
  await organiser.getByRole('search').getByRole('button', { name: fr.late.find }).click()
  await organiser.getByRole('button', { name: fr.late.seatWhom.replace('{name}', name) }).click()
  await expect(organiser.locator('#late-found').getByText(/^Table \d+/)).toBeVisible()
})

test('the round ends: change tables, now', async () => {
  await organiser.goto(floor)
  await organiser.locator('summary', { hasText: fr.clock.end }).click()
  await button(organiser, fr.clock.endYes).click()
  await expect(host.getByRole('heading', { name: nl.host.moveNow })).toBeVisible()
  await expect(wall.getByText(fr.wall.moveNow)).toBeVisible()
  await expect(his.getByText(nlTables.now.go)).toBeVisible()
  for (const page of [host, hers, his]) await openToAll(page)
})

test('a table closes: the plan is mended again, those who move are told why, every screen agrees', async () => {
  const [, second = 0] = await tablesOf(his)
  const hersBefore = await tablesOf(hers)
  await organiser.getByRole('button', { name: fr.tables.closeNumber.replace('{number}', String(second)) }).click()
  await expect(organiser.getByText(` · ${fr.tables.closed}`)).toBeVisible()
  const moved = await mend('few', 'closed')
  expect(moved).toBeGreaterThan(0)
  await expect(his.getByText(nlTables.changed.title)).toBeVisible()
  await expect(his.getByText(nlPhase.reason.closed)).toBeVisible()
  const [, now] = await tablesOf(his)
  expect(now).not.toBe(second)
  await mailTo(his.request, bram.email, /een van uw tafels/)
  const toldHer = (await mailsTo(hers.request, ana.email)).some(({ subject }) => /tables a changé$/.test(subject))
  expect(toldHer).toBe(String(await tablesOf(hers)) !== String(hersBefore))
  await openToAll(his)
  await button(organiser, start(2)).click()
  await expect(host.getByText('Ronde 2 van 3')).toBeVisible()
  await sameClock(organiser, host, wall, hers, his)
  await wall.keyboard.press('n')
  expect(await onTheWall(listed(bram))).toBe(now)
  expect(await onTheWall(listed(ana))).toBe((await tablesOf(hers))[1])
})
