// Who sits where: searched, read, changed by keys and by hand, compared, played with people missing, then told to all.
import { type Browser, expect, type Page, test } from '@playwright/test'
import plan from '../messages/fr/plan.json' with { type: 'json' }
import { type Language, phone, registerAndOpen, type Someone, words } from './attendee'
import { openToAll } from './open-to-all'
import { signInByCode, visit } from './organiser'
import { ana, bram, button, change, fitsThePhone, openTables, tablesOf, workshop, workshops } from './world-cafe'

test.describe.configure({ mode: 'serial' })

let page: Page
let plans: string

async function register(browser: Browser, language: Language, someone: Someone) {
  const own = await phone(browser)
  await registerAndOpen(own, language, someone, words[language].town)
  await own.context().close()
}

test('two people register, two others call to say that they cannot come', async ({ browser }) => {
  await register(browser, 'fr', ana)
  await register(browser, 'nl', bram)
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await signInByCode(page, 'organiser@example.org')
  for (const name of ['Rachida Fauquembergue', 'Catherine Wattiez']) {
    await visit(page, `/fr/organise/montrivage/registrations?q=${name.split(' ')[1]}`)
    await page.getByRole('link', { name }).click()
    await page.locator('summary').filter({ hasText: 'Annuler l’inscription' }).click()
    await button(page, 'Oui, annuler').click()
    await expect(page.getByText('Inscription annulée')).toBeVisible()
  }
})

test('people are counted against seats, and a plan is found', async () => {
  await page.goto(workshops)
  await page.getByRole('link', { name: workshop }).click()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  const before = page.getByRole('region', { name: plan.before.title })
  await expect(before.getByText('240', { exact: true })).toHaveCount(2)
  plans = new URL(page.url()).pathname
  await openToAll(page)
  await button(page, plan.care.again).click()
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
  await button(page, plan.person.do).focus()
  await page.keyboard.press('Enter')
  await expect(button(page, plan.undo.do)).toBeVisible()
  await openToAll(page)
  await change(page, () => button(page, plan.undo.do).press('Enter'))
  await expect(button(page, plan.undo.do)).toBeHidden()
})

test('a seat is locked where it is, by keys, and the lock is taken away', async () => {
  await expect(page.getByRole('link', { name: /^(← )?Table 1$/ })).toBeVisible()
  await button(page, plan.person.lock).press('Enter')
  await expect(page.getByText(plan.person.lockedHere)).toBeVisible()
  await button(page, plan.person.unlock).press('Enter')
  await expect(button(page, plan.person.lock)).toBeVisible()
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
  await expect(button(page, plan.undo.do)).toBeVisible()
})

test('two plans stand side by side, and the day is played with people missing', async () => {
  await page.goto(`${plans}/compare`)
  await expect(page.getByRole('heading', { name: /changent de table$/ })).toBeVisible()
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
    await fitsThePhone(page)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
})

test('the plan is told: by mail, and on the page of each, in their language', async ({ browser }) => {
  await page.goto(plans)
  await page
    .getByRole('link', { name: /Plan 2/ })
    .first()
    .click()
  await page.locator('summary').filter({ hasText: plan.publish.do }).click()
  await expect(page.getByText(/240 personnes sont concernées/)).toBeVisible()
  await page.getByRole('radio', { name: new RegExp(`^${plan.publish.people}`) }).check()
  await openToAll(page)
  await button(page, plan.publish.confirm).click()
  await expect(page.getByText(/^Le plan 2 est annoncé\. \d+ messages sont partis\.$/)).toBeVisible()
  const own = await phone(browser)
  for (const [someone, subject] of [
    [ana, /vos tables$/],
    [bram, /uw tafels$/],
  ] as const) {
    await openTables(own, someone, subject)
    expect(new Set(await tablesOf(own)).size).toBe(3)
    await openToAll(own)
    await fitsThePhone(own)
    await own.context().clearCookies()
  }
  await own.context().close()
})
