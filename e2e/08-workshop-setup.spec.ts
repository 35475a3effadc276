// A workshop is furnished: its format and rounds, its tables in their room, who keeps them, what people wish.
import { expect, type Page, test } from '@playwright/test'
import setup from '../messages/fr/setup.json' with { type: 'json' }
import { freshPage, openToAll, signInByCode, visit } from './organiser'

const forum = '/fr/organise/montrivage'
const _cafe = 'Trois rondes à vingt-quatre tables'
const bare = 'Alerter tout le monde, vraiment'

test.describe.configure({ mode: 'serial', timeout: 180_000 })
test.setTimeout(120_000)

let page: Page

const tab = (name: string) => page.getByRole('navigation', { name: setup.tabs.label }).getByRole('link', { name })
const drawing = () => page.getByRole('region', { name: /table/ }).last()
const token = (number: number) => page.getByRole('button', { name: new RegExp(`^Table ${number}, `) })

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
