// The workshop that was furnished, in Dutch at 360 px: nobody is kept out, by day or by night. People sit where there is room.
import { expect, type Page, test } from '@playwright/test'
import cards from '../messages/nl/cards.json' with { type: 'json' }
import floor from '../messages/nl/floor.json' with { type: 'json' }
import setup from '../messages/nl/setup.json' with { type: 'json' }
import tables from '../messages/nl/tables.json' with { type: 'json' }
import { phone, registerAndOpen, stranger, words } from './attendee'
import { openToAll, signInByCode } from './organiser'
import { button, fitsThePhone } from './world-cafe'

const title = 'Echt iedereen waarschuwen'
const guest = stranger('Fien', 'Baert')

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let page: Page
let own: Page
let hostLink: string

/** A page as anybody may find it, with whatever means they read. */
async function read(one: Page) {
  await openToAll(one)
  await fitsThePhone(one)
}

const tab = (name: string) => page.getByRole('navigation', { name: setup.tabs.label }).getByRole('link', { name })

async function turnTo(name: string) {
  await tab(name).click()
  await expect(tab(name)).toHaveAttribute('aria-current', 'page')
  await read(page)
}

test('its setup, tables and wishes are read on a telephone', async ({ browser }) => {
  page = await phone(browser)
  await signInByCode(page, 'organiser@example.org')
  await page.goto('/nl/organise/montrivage/workshops')
  await read(page)
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await read(page)
  for (const name of [setup.tabs.wishes, setup.tabs.print, setup.tabs.tables]) await turnTo(name)
})

test('a table moves by the arrow keys, and says where it is', async () => {
  const token = page.getByRole('button', { name: /^Tafel 1, / })
  const before = await token.getAttribute('aria-label')
  await token.press('ArrowDown')
  await expect(page.getByRole('status').filter({ hasText: 'Tafel 1:' })).toHaveText(/% van links, \d+ % van boven/)
  await expect(token).not.toHaveAttribute('aria-label', before ?? '')
})

test('a table has a page with its links', async () => {
  await page.getByRole('link', { name: 'Tafel 1', exact: true }).click()
  const links = page.getByRole('region', { name: setup.table.links })
  await expect(links).toBeVisible()
  await read(page)
  hostLink =
    (await links
      .getByText(/tables\/open\//)
      .first()
      .textContent()) ?? ''
})

test('somebody registers, and says what they would like', async ({ browser }) => {
  own = await phone(browser)
  await registerAndOpen(own, 'nl', guest, words.nl.town)
  await expect(own.getByRole('heading', { name: tables.block.title })).toBeVisible()
  await own.getByRole('link', { name: new RegExp(`${tables.wishes.say}|${tables.block.all}`) }).click()
  await expect(own.getByRole('heading', { level: 1, name: tables.title })).toBeVisible()
  await read(own)
  await own.getByRole('link', { name: `${tables.wishes.say} ${title}` }).click()
  await expect(own.getByRole('heading', { level: 1, name: tables.wish.title })).toBeVisible()
  await read(own)
  await own.getByRole('checkbox', { name: 'Nederlands' }).check()
  await button(own, tables.wish.submit).click()
  await expect(own.getByText(tables.said.wished)).toBeVisible()
  await read(own)
})

test('what was wished is in the file of one’s own data', async () => {
  const address = own.url().replace(/\/tables.*/, '/data.json')
  const data = await (await own.request.get(address)).json()
  expect(data.workshops.wishes).toMatchObject([{ workshop: title, comes: true, languages: ['nl'] }])
})

test('tables are opened to all, and one sits where there is room', async () => {
  await page.goBack()
  await tab(setup.tabs.setup).click()
  await page.getByRole('radio', { name: /Vrije plaatsen/ }).check()
  await page.getByRole('button', { name: 'Opslaan', exact: true }).first().click()
  await expect(page.getByText('Opgeslagen.').first()).toBeVisible()
  await turnTo(setup.tabs.floor)
  await button(page, cards.open.open).click()
  await expect(button(page, cards.open.open)).toHaveCount(0)
  await own.goto(own.url().replace(/\/tables.*/, '/tables'))
  await own.getByRole('link', { name: tables.seatLink }).click()
  await expect(own.getByRole('heading', { level: 1, name: tables.free.title })).toBeVisible()
  await read(own)
  await own.getByRole('button', { name: `${tables.free.sit} Tafel 1` }).click()
  await expect(own.getByRole('heading', { level: 1, name: 'U zit aan tafel 1' })).toBeVisible()
  await read(own)
})

test('who keeps the table sees them there', async ({ browser }) => {
  const host = await phone(browser)
  await host.goto(hostLink)
  await expect(host.getByText(`${guest.given} ${guest.family}`).first()).toBeVisible()
  await read(host)
  await host.context().close()
})

test('a link that was withdrawn says so', async ({ browser }) => {
  const host = await phone(browser)
  for (const path of [hostLink.slice(0, -4), '/nl/tables/0']) {
    await host.goto(path)
    await expect(host.getByRole('heading', { level: 1, name: floor.closedLink.title })).toBeVisible()
    await read(host)
  }
  await host.context().close()
})
