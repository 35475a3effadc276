// A workshop is furnished: its format and rounds, its tables in their room, who keeps them, what people wish.
import { expect, type Page, test } from '@playwright/test'
import setup from '../messages/fr/setup.json' with { type: 'json' }
import { freshPage, openToAll, signInByCode, visit } from './organiser'

const forum = '/fr/organise/montrivage'
const bare = 'Alerter tout le monde, vraiment'

test.describe.configure({ mode: 'serial', timeout: 180_000 })
test.setTimeout(120_000)

let page: Page

const tab = (name: string) => page.getByRole('navigation', { name: setup.tabs.label }).getByRole('link', { name })
const drawing = () => page.getByRole('region', { name: /table/ }).last()
const token = (number: number) => page.getByRole('button', { name: new RegExp(`^Table ${number}, `) })

/** Types in a field, and takes the first of those it suggests. */
async function choose(label: RegExp, typed: string): Promise<string> {
  const field = page.getByRole('combobox', { name: label })
  await field.pressSequentially(typed)
  await page.getByRole('listbox').getByRole('option', { name: typed }).first().click()
  return field.inputValue()
}

/** Where a table is said to stand, in percent. */
async function placeOf(number: number): Promise<[number, number]> {
  const words = (await token(number).getAttribute('aria-label')) ?? ''
  const [, x, y] = words.match(/à (\d+) % de la gauche, (\d+) % du haut/) ?? []
  return [Number(x), Number(y)]
}

test('every workshop of the programme is listed, and one without tables is furnished', async ({ browser }) => {
  page = await freshPage(browser)
  await signInByCode(page, 'organiser@example.org')
  await visit(page, `${forum}/workshops`)
  await page.getByRole('listitem').filter({ hasText: bare }).getByRole('button', { name: setup.list.furnish }).click()
  await expect(page.getByRole('heading', { level: 1, name: bare })).toBeVisible()
  await openToAll(page)
})

test('one table for the whole session, with a welcome and two steps of its course', async () => {
  await page.getByRole('radio', { name: /Une seule table/ }).check()
  await page.getByLabel(setup.settings.label.welcomeMinutes).fill('5')
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(page.getByText('C’est enregistré.')).toBeVisible()
  await page.getByRole('button', { name: setup.rounds.addRound }).click()
  await page.getByLabel('Minutes', { exact: true }).fill('douze')
  await page.getByRole('button', { name: setup.rounds.save }).click()
  await expect(page.locator('[id$="minutes-error"]')).toHaveText(/en chiffres/)
  await page.getByLabel('Minutes', { exact: true }).fill('12')
  await page.getByRole('button', { name: setup.rounds.save }).click()
  await expect(page.getByRole('heading', { name: '17 minutes, ainsi réparties' })).toBeVisible()
})

test('six tables come at once, and say what they are for', async () => {
  await tab(setup.tabs.tables).click()
  await expect(page.getByText(setup.tables.emptyTitle)).toBeVisible()
  const each = page.getByLabel(setup.tables.label.countEach)
  const count = (await each.count()) > 0 ? each : page.getByLabel(setup.tables.label.count)
  await count.fill('6')
  await page.getByLabel(setup.tables.label.minSeats).fill('12')
  await page.getByRole('button', { name: setup.tables.addSubmit }).click()
  await expect(page.getByText('Le minimum dépasse le maximum.').first()).toBeVisible()
  await page.getByLabel(setup.tables.label.minSeats).fill('4')
  await page.getByRole('button', { name: setup.tables.addSubmit }).click()
  await expect(token(6)).toBeVisible()
  await openToAll(page)
})

test('too few seats are told at once, and how many are missing', async () => {
  await expect(page.getByText(/Il manque des places/)).toBeVisible()
  await expect(page.getByText(/Il en manque \d+/)).toBeVisible()
})

test('a table is moved by the arrow keys, and put back', async () => {
  const [x, y] = await placeOf(2)
  for (const [keys, there] of [
    ['ArrowDown', [x, y + 2]],
    ['Shift+ArrowLeft', [x - 10, y]],
  ] as const) {
    await token(2).press(keys)
    await expect.poll(() => placeOf(2)).toEqual(there)
    await expect(page.getByRole('status').filter({ hasText: 'Table 2 :' })).toHaveCount(1)
    await page.getByRole('button', { name: setup.room.undo }).click()
    await expect.poll(() => placeOf(2)).toEqual([x, y])
  }
})

test('a table is dragged, and stays there when one comes back', async () => {
  await token(3).scrollIntoViewIfNeeded()
  const box = await token(3).boundingBox()
  const room = await drawing().boundingBox()
  if (!box || !room) throw new Error('There is no drawing.')
  const [x, y] = await placeOf(3)
  const saved = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x, box.y, { steps: 4 })
  await page.mouse.up()
  await saved
  const there = await placeOf(3)
  expect(there).not.toEqual([x, y])
  await page.reload()
  await expect.poll(() => placeOf(3)).toEqual(there)
})

test('a table has its question in three languages and somebody who keeps it', async () => {
  await page.getByRole('link', { name: 'Table 1', exact: true }).click()
  await page.getByRole('group', { name: setup.tables.label.ownQuestion }).getByLabel('français').fill('Qui alerter ?')
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).first().click()
  await expect(page.getByText('C’est enregistré.')).toBeVisible()
  const name = await choose(/Animation de table/, 'Ben Amor')
  await page.getByRole('button', { name: 'Enregistrer – Animation de table' }).click()
  await expect(page.getByRole('region', { name: setup.table.links })).toContainText(name)
  await openToAll(page)
})

test('the links of a table are withdrawn, and others replace them', async () => {
  const links = page.getByRole('region', { name: setup.table.links })
  const before = await links
    .getByText(/tables\/open\//)
    .first()
    .textContent()
  await links.getByText(setup.table.withdraw).click()
  await links.getByRole('button', { name: setup.table.withdrawYes }).click()
  await expect(links.getByText(/tables\/open\//).first()).not.toHaveText(before ?? '')
})

test('a wish is written for somebody, and two people are kept apart', async () => {
  await visit(page, `${forum}/workshops`)
  await page.getByRole('link', { name: bare }).click()
  await tab(setup.tabs.wishes).click()
  await openToAll(page)
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByLabel(setup.wish.needsAccess).selectOption('yes')
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(page.getByRole('row').nth(1)).toContainText(setup.wishes.access)
  await choose(new RegExp(`^${setup.wishes.one}`), 'Petitjean')
  await choose(new RegExp(`^${setup.wishes.other}`), 'Yvon')
  await page.getByRole('button', { name: setup.wishes.separate, exact: true }).click()
  await expect(page.getByRole('button', { name: /Ne plus séparer/ })).toHaveCount(1)
  await page.getByRole('button', { name: /Ne plus séparer/ }).click()
  await expect(page.getByRole('button', { name: /Ne plus séparer/ })).toHaveCount(0)
})

test('nothing needs more than the width of a phone', async () => {
  await page.setViewportSize({ width: 360, height: 780 })
  for (const name of [setup.tabs.setup, setup.tabs.tables, setup.tabs.wishes]) {
    await tab(name).click()
    await expect(tab(name)).toHaveAttribute('aria-current', 'page')
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(360)
  }
})
