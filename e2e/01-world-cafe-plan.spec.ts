// Who sits where: searched, read, changed by keys and by hand, compared, played with people missing, then told to all.
import { expect, type Page, test } from '@playwright/test'
import plan from '../messages/fr/plan.json' with { type: 'json' }
import { openToAll } from './open-to-all'
import { signInByCode } from './organiser'

const workshop = 'Trois rondes à vingt-quatre tables'

test.describe.configure({ mode: 'serial' })

let page: Page
let plans: string

const button = (name: string) => page.getByRole('button', { name, exact: true })

test('people are counted against seats, and a plan is found', async ({ browser }) => {
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await signInByCode(page, 'organiser@example.org')
  await page.goto('/fr/organise/montrivage/workshops')
  await page.getByRole('link', { name: workshop }).click()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(page.getByRole('heading', { name: plan.before.title })).toBeVisible()
  plans = new URL(page.url()).pathname
  await openToAll(page)
  await button(plan.care.again).click()
  await expect(page.getByText(/^Le plan \d+ est prêt/)).toBeVisible({ timeout: 45_000 })
})

test('the plan says in plain words what it is worth', async () => {
  await page.getByRole('link', { name: /^Voir le plan \d+$/ }).click()
  await expect(page.getByRole('heading', { name: plan.quality.title, exact: true })).toBeVisible()
  await expect(page.getByText(/nouvelles rencontres/)).toBeVisible()
  await openToAll(page)
})

test('somebody is moved by keys alone, at a price told before, and the change is undone', async () => {
  await page.getByRole('link', { name: /^Table 1, / }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Table 1', exact: true })).toBeVisible()
  await page.locator('#chosen li a').last().focus()
  await page.keyboard.press('Enter')
  const choices = page.getByRole('group', { name: /^Déplacer à la ronde 1/ }).getByRole('radio')
  await choices.first().focus()
  await page.keyboard.press('Space')
  await button(plan.person.do).focus()
  await page.keyboard.press('Enter')
  await expect(button(plan.undo.do)).toBeVisible()
  await openToAll(page)
  const undone = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await button(plan.undo.do).press('Enter')
  await (await undone).finished()
  await expect(button(plan.undo.do)).toBeHidden()
})

test('a dot dragged to another table shows its price before it is dropped', async () => {
  const dot = page.locator('[data-table]').nth(2).locator('[data-seat]:not([data-fixed])').first()
  const other = page.locator('[data-table]').nth(4).locator('[data-seat]:not([data-fixed])').first()
  await dot.scrollIntoViewIfNeeded()
  const [from, to] = [await dot.boundingBox(), await other.boundingBox()]
  if (!from || !to) throw new Error('A seat is not drawn.')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 })
  await expect(page.getByText(/ changent de place$/)).toBeVisible()
  await expect(page.getByText(plan.price.wait)).toBeHidden()
  await page.mouse.up()
  await expect(page.getByText(plan.room.moved)).toBeVisible()
  await expect(button(plan.undo.do)).toBeVisible()
})

test('two plans stand side by side, and the day is played with people missing', async () => {
  await page.goto(`${plans}/compare`)
  await expect(page.getByRole('heading', { name: /changent? de table$/ })).toBeVisible()
  await openToAll(page)
  await page.goto(`${plans}/what-if?rate=20`)
  await expect(page.getByRole('img', { name: /^Table 1 : / })).toBeVisible()
  await expect(page.getByRole('heading', { name: plan.whatIf.suggestTitle })).toBeVisible()
  await openToAll(page)
})

test('on a phone nothing is wider than the screen', async () => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of [plans, `${plans}/1`, `${plans}/compare`, `${plans}/what-if`]) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360)
  }
})
