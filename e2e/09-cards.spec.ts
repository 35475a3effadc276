// An exchange by cards from its facts: five written alone, dealt again, swapped, five chosen together, shown to all.
import { type Browser, expect, type Page, test } from '@playwright/test'
import cards from '../messages/fr/cards.json' with { type: 'json' }
import floor from '../messages/fr/floor.json' with { type: 'json' }
import refusals from '../messages/fr/refusals.json' with { type: 'json' }
import setup from '../messages/fr/setup.json' with { type: 'json' }
import facts from '../prisma/seed/data/midi-du-smart-2020.json' with { type: 'json' }
import { phone, stranger } from './attendee'
import {
  clockShows,
  fitsPhone,
  idea,
  lay,
  midi,
  openTables,
  type Player,
  pile,
  said,
  sitDown,
  textsOf,
  writeCard,
  writeDown,
  written,
} from './cards'
import { freshPage, openToAll, signInByCode, visit } from './organiser'

const exchange = { fr: 'Ce dont on rêve', nl: 'Waarvan we dromen' }
const axis = { fr: 'Développement durable du territoire', nl: 'Duurzame ontwikkeling van de streek' }
const [alone, swap, choose, share] = facts.exchanges[1]?.steps.map(({ minutes }) => minutes ?? 0) ?? []

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let desk: Page
let host: Page
let wall: Page
let ana: Player
let bram: Player

async function player(browser: Browser, language: Player['language'], given: string): Promise<Player> {
  const { email } = stranger(given, 'Delvaux')
  return { page: await phone(browser), language, given, email }
}

/** "9:59" just after ten minutes have begun. */
const begun = (minutes = 0) => new RegExp(`^(${minutes}:00|${minutes - 1}:[345]\\d)$`)

/** Starts a step; the one before is ended first. */
async function startStep(number: number) {
  if (number > 1) {
    await desk.locator('summary').filter({ hasText: floor.clock.steps.end }).click()
    await desk.getByRole('button', { name: floor.clock.endYes }).click()
  }
  await desk.getByRole('button', { name: floor.clock.steps.start.replace('{round}', String(number)) }).click()
}

/** The row of the first table at the desk. */
const row = () => desk.getByRole('row').filter({ has: desk.getByText('Table 1', { exact: true }) })
const columns = (['written', 'inHands', 'deals', 'chosen', 'shared'] as const).map((name) => cards.counts[name])
const counted = (...cells: (string | number)[]) =>
  expect(row().getByRole('cell')).toHaveText(cells.map((cell, index) => `${columns[index]}${cell}`))

test.beforeAll(async ({ browser }) => {
  desk = await freshPage(browser, { viewport: { width: 1280, height: 900 } })
  wall = await desk.context().newPage()
  host = await phone(browser)
  ana = await player(browser, 'fr', 'Ana')
  bram = await player(browser, 'nl', 'Bram')
})

test.afterAll(async () => {
  for (const page of [desk, host, ana.page, bram.page]) await page.context().close()
})

test('the desk writes two people down and opens the tables; they sit at the first', async () => {
  await signInByCode(desk, 'organiser@example.org')
  for (const somebody of [ana, bram]) await writeDown(desk, somebody)
  await visit(desk, `${midi}/workshops`)
  await desk.getByRole('link', { name: exchange.fr }).click()
  await desk.getByRole('link', { name: setup.tabs.cards, exact: true }).click()
  await desk.getByRole('button', { name: cards.open.open }).click()
  await expect(desk.getByText(cards.open.title)).toBeHidden()
  for (const somebody of [ana, bram]) {
    await openTables(somebody)
    await sitDown(somebody, exchange[somebody.language])
    await expect(somebody.page.getByText(said(somebody).soon)).toBeVisible()
    await openToAll(somebody.page)
    await fitsPhone(somebody.page)
  }
})

test('the host opens the page of the table by its link', async () => {
  await desk.getByRole('link', { name: setup.tabs.floor }).click()
  const link = desk.getByRole('link', { name: `${floor.tables.host} – Table 1` })
  await host.goto((await link.getAttribute('href')) ?? '')
  await expect(host.getByText(cards.host.step.none)).toBeVisible()
  await expect(host.getByText('Ana Delvaux')).toBeVisible()
  await desk.getByRole('link', { name: setup.tabs.cards, exact: true }).click()
  await desk.waitForURL('**/cards')
})

test('the first step begins on every page at once, with its minutes', async () => {
  await wall.goto(new URL(desk.url()).pathname.replace('/organise/', '/screens/').replace('/workshops/', '/'))
  await startStep(1)
  for (const page of [desk, host, wall, ana.page, bram.page]) await clockShows(page, begun(alone))
  await expect(ana.page.getByRole('heading', { level: 1 })).toHaveText('Cinq cartes, chacun pour soi')
  await expect(bram.page.getByRole('heading', { level: 1 })).toHaveText('Vijf kaarten, ieder voor zich')
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Cinq cartes, chacun pour soi')
  await expect(host.getByText(cards.host.step.WRITE)).toBeVisible()
  await openToAll(wall)
})

test('cards are filled in alone; what is typed outlives a lost network and a reload', async () => {
  await openToAll(ana.page)
  await ana.page.context().setOffline(true)
  await idea(ana).fill('Un bus à la demande')
  await lay(ana)
  await expect(ana.page.getByText(refusals.network)).toBeVisible()
  await ana.page.context().setOffline(false)
  await lay(ana)
  await written(ana, 1)
  await idea(ana).fill('Une carte des haies')
  await ana.page.reload()
  await expect(idea(ana)).toHaveValue('Une carte des haies')
  await lay(ana)
  await written(ana, 2)
  for (const text of ['Ana trois', 'Ana quatre']) await writeCard(ana, text, axis.fr)
  for (const text of ['Bram een', 'Bram twee', 'Bram drie', 'Bram vier']) await writeCard(bram, text, axis.nl)
  await openToAll(bram.page)
  await fitsPhone(bram.page)
  await counted(8, 8, 0, '0 sur 5', cards.counts.no)
})

test('a card is written anew, and the host writes one for somebody without a telephone', async () => {
  await ana.page.getByRole('link', { name: `${cards.write.change} Ana trois` }).click()
  await expect(idea(ana)).toHaveValue('Ana trois')
  await openToAll(ana.page)
  await idea(ana).fill('Des sentiers sans voiture')
  await ana.page.getByRole('button', { name: cards.write.rewrite }).click()
  await expect(ana.page.getByRole('paragraph').filter({ hasText: 'Des sentiers' })).toBeVisible()
  await written(ana, 4)
  await host.getByText(cards.host.add).click()
  await host.getByLabel(cards.write.text).fill('Un banc devant chaque école')
  await host.getByRole('button', { name: cards.write.submit }).click()
  await expect(host.getByRole('heading', { name: 'Sur la table : une carte' })).toBeVisible()
  await openToAll(host)
  await fitsPhone(host)
})

test('the step goes on while a telephone is away: nothing typed is lost', async () => {
  await idea(ana).fill('Une forêt à dix minutes')
  await idea(bram).fill('Te laat')
  await ana.page.context().setOffline(true)
  await startStep(2)
  await clockShows(bram.page, begun(swap))
  await ana.page.context().setOffline(false)
  await expect(ana.page.getByText(cards.dealSoon)).toBeVisible({ timeout: 30_000 })
  await expect(idea(ana)).toHaveValue('Une forêt à dix minutes')
  await lay(ana)
  await written(ana, 5)
  await expect(ana.page.getByText(cards.write.all)).toBeVisible()
  await openToAll(ana.page)
})

test('the host deals: three each, others’ before one’s own, the rest on the table', async () => {
  await host.getByRole('button', { name: cards.host.deal }).click()
  await expect(pile(ana, 'give').getByRole('radio')).toHaveCount(3)
  await expect(pile(bram, 'give').getByRole('radio')).toHaveCount(3)
  expect((await textsOf(pile(bram, 'give'))).filter((text) => text.startsWith('Bram'))).toEqual([])
  await expect(pile(ana, 'take').getByRole('radio')).toHaveCount(4)
  await counted(10, 6, 1, '0 sur 5', cards.counts.no)
  await expect(bram.page.getByText('Te laat')).toBeVisible()
  await openToAll(bram.page)
  await openToAll(host)
  await fitsPhone(host)
})

test('cards are swapped with those on the table; somebody else’s swap leaves my choice alone', async () => {
  const [given = ''] = await textsOf(pile(ana, 'give'))
  const [first = '', wanted = ''] = await textsOf(pile(ana, 'take'))
  await pile(ana, 'give').getByRole('radio', { name: given }).check()
  await pile(ana, 'take').getByRole('radio', { name: wanted }).check()
  await pile(bram, 'give').getByRole('radio').first().check()
  await pile(bram, 'take').getByRole('radio', { name: first }).check()
  await bram.page.getByRole('button', { name: said(bram).swap.submit }).click()
  await expect(pile(bram, 'give').getByText(first, { exact: true })).toBeVisible()
  await expect(pile(ana, 'take').getByText(first, { exact: true })).toBeHidden()
  await expect(pile(ana, 'take').getByRole('radio', { name: wanted })).toBeChecked()
  await ana.page.getByRole('button', { name: said(ana).swap.submit }).click()
  await expect(pile(ana, 'give').getByText(wanted, { exact: true })).toBeVisible()
  await expect(pile(ana, 'take').getByText(given, { exact: true })).toBeVisible()
  await expect(pile(ana, 'give').getByRole('radio')).toHaveCount(3)
  await openToAll(ana.page)
  await fitsPhone(ana.page)
})

test('five are chosen together, and no sixth', async () => {
  await startStep(3)
  for (const page of [host, ana.page, bram.page]) await clockShows(page, begun(choose))
  const keeps = (somebody: Player) =>
    somebody.page.getByRole('button', { name: new RegExp(`^${said(somebody).choose.add} `) })
  const chosen = async (count: number) => {
    await expect(ana.page.getByRole('heading', { name: `Le choix de la table : ${count} sur 5` })).toBeVisible()
    await expect(bram.page.getByRole('heading', { name: `De keuze van de tafel: ${count} van 5` })).toBeVisible()
    await expect(host.getByRole('heading', { name: `Le choix de la table : ${count} sur 5` })).toBeVisible()
  }
  for (const [index, somebody] of [ana, bram, ana, bram].entries()) {
    await keeps(somebody).first().click()
    await chosen(index + 1)
  }
  await host
    .getByRole('button', { name: new RegExp(`^${cards.choose.add}`) })
    .last()
    .click()
  await chosen(5)
  await expect(keeps(ana)).toHaveCount(0)
  await host
    .getByRole('button', { name: new RegExp(`^${cards.choose.remove}`) })
    .first()
    .click()
  await chosen(4)
  await keeps(bram).last().click()
  await chosen(5)
  await counted(10, 2, 1, '5 sur 5', cards.counts.no)
  for (const page of [ana.page, bram.page, host]) {
    await openToAll(page)
    await fitsPhone(page)
  }
})

test('the host shows the choice, and the room reads it on the wall', async () => {
  await startStep(4)
  await clockShows(wall, begun(share))
  await expect(wall.getByText('Aucune table n’a encore montré son choix.')).toBeVisible()
  await host.getByRole('button', { name: cards.host.share }).click()
  await expect(host.getByText(cards.host.shared)).toBeVisible()
  await expect(ana.page.getByText(cards.choose.shared)).toBeVisible()
  await expect(bram.page.getByText(said(bram).choose.shared)).toBeVisible()
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Table 1')
  const region = ana.page.getByRole('region', { name: /^Le choix de la table/ })
  const choice = await region.getByRole('listitem').locator('p.font-display').allTextContents()
  expect(choice).toHaveLength(5)
  await expect(wall.getByRole('listitem').locator('p.font-display')).toHaveText(choice)
  await counted(10, 2, 1, '5 sur 5', cards.counts.yes)
  for (const page of [wall, desk, host]) await openToAll(page)
  await wall.keyboard.press('m')
  await expect(wall.getByRole('listitem').filter({ hasText: /^.+Table 1$/ })).toHaveCount(5)
  await openToAll(wall)
})
