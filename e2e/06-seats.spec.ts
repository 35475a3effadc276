// A seat inside a session: the last one, the line behind it, a seat given back, two at one time, a calendar, the door.
import { expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import organise from '../messages/fr/organise.json' with { type: 'json' }
import seats from '../messages/fr/seats.json' with { type: 'json' }
import { forum, phone, registerAndOpen, type Someone, stranger, words } from './attendee'
import { mailTo } from './mailbox'
import { openToAll } from './open-to-all'
import { signInByCode } from './organiser'

const roofs = 'Les toits qui gardent la pluie'
const street = 'La rue que les élèves ont dessinée'
const { act, said } = seats

/** The line of a session in the agenda. */
const entry = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })

const press = (page: Page, title: string, what: string) =>
  entry(page, title)
    .getByRole('button', { name: `${what} – ${title}` })
    .click()

async function agendaOf(page: Page, someone: Someone) {
  await registerAndOpen(page, 'fr', someone, words.fr.town)
  await page.goto(`${page.url()}/agenda`)
}

test.describe.configure({ mode: 'serial' })

const [ana, bob] = [stranger('Ana', 'Delattre'), stranger('Bob', 'Carlier')]
let hers: Page
let his: Page

test('two people have an agenda from the mail, on their phones', async ({ browser }) => {
  hers = await phone(browser)
  his = await phone(browser)
  await agendaOf(hers, ana)
  await agendaOf(his, bob)
  expect(await hers.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('the last seat goes to one, the other waits', async () => {
  await expect(entry(hers, roofs).getByText('Dernières places')).toBeVisible()
  await press(hers, roofs, act.take)
  await expect(entry(hers, roofs).getByText(said.seated)).toBeVisible()
  await his.reload()
  await press(his, roofs, act.join)
  await expect(entry(his, roofs).getByText(/^Dans la file/)).toBeVisible()
  await openToAll(hers)
})

test('a seat at the same time is refused, and the other one named', async () => {
  await press(hers, street, act.join)
  const refused = entry(hers, street).getByRole('alert')
  await expect(refused).toContainText('Vous avez déjà une place à cette heure-là')
  await expect(refused.getByRole('link', { name: roofs })).toBeVisible()
})

test('the subscribed calendar has the seat and the day, and is not sent twice', async () => {
  const address = (await hers.getByText(/\/my\/calendar\/.*agenda\.ics$/).textContent()) ?? ''
  const path = new URL(address).pathname
  const answer = await hers.request.get(path)
  expect(answer.headers()['content-type']).toContain('text/calendar')
  const events = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent')
  expect(events.map((event) => String(event.getFirstPropertyValue('summary')))).toContain(roofs)
  expect(events).toHaveLength(2)
  const etag = answer.headers().etag ?? ''
  expect((await hers.request.get(path, { headers: { 'If-None-Match': etag } })).status()).toBe(304)
  await hers.getByText(seats.subscribe.renew).click()
  await hers.getByRole('button', { name: seats.subscribe.renewYes }).click()
  await expect(hers.getByText(said.renewed)).toBeVisible()
  expect((await hers.request.get(path)).status()).toBe(404)
})

test('a seat given back goes to who waits, by mail', async () => {
  await press(hers, roofs, act.giveBack)
  await expect(entry(hers, roofs).getByText(said.withdrawn)).toBeVisible()
  const mail = await mailTo(his.request, bob.email, new RegExp(roofs))
  const link = mail.links.find((one) => one.includes('to=agenda')) ?? ''
  const { pathname, search } = new URL(link)
  await his.goto(pathname + search)
  await expect(entry(his, roofs).getByText(seats.mark.seated)).toBeVisible()
  await expect(entry(his, roofs).getByRole('button', { name: `${act.giveBack} – ${roofs}` })).toBeVisible()
})

test('the organiser has the list for the door', async ({ page }) => {
  await signInByCode(page, 'organiser@example.org')
  await page.goto(`/fr/organise/${forum}/programme/sessions`)
  await page.getByRole('link', { name: roofs }).first().click()
  await page.getByRole('link', { name: /^\d+ inscrits$/ }).click()
  await page.waitForURL('**/seats')
  await openToAll(page)
  await expect(page.getByRole('link', { name: `${bob.given} ${bob.family}` })).toBeVisible()
  const table = await page.request.get(`${page.url()}/seats.csv`)
  expect(await table.text()).toContain(`"${bob.family}, ${bob.given}"`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(seats.door.listFor).filter({ visible: true }).first()).toBeVisible()
  await expect(page.getByRole('cell', { name: `${bob.family}, ${bob.given}` })).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: `${bob.given} ${bob.family}` }).click()
  const sessions = page.getByRole('region', { name: organise.registration.sessions })
  await expect(sessions.getByRole('listitem').filter({ hasText: roofs })).toContainText('a une place')
  await openToAll(page)
})
