// The whole day of Lille, from an empty forum and by the screens alone: built, released, changed, released again.
import { expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import {
  addPerson,
  addSession,
  choose,
  day,
  openSession,
  organisations,
  personRow,
  sessions,
  speakers,
  themes,
} from './lille'
import { mailsTo, mailTo, personalLink } from './mailbox'
import { freshPage, openToAll, save, signInByCode, visit, write } from './organiser'

const run = Date.now().toString(36)
const slug = `lille-${run}`
const town = `/fr/organise/${slug}`
const forumName = `Ateliers des Territoires Connectés ${run}`
const addressOf = (name: string) =>
  `${name}-${run}@example.org`
    .normalize('NFD')
    .replace(/[^\w@.-]/g, '')
    .toLowerCase()
const attendee = addressOf('Zoe')

const titled = (kind: string, number?: number) =>
  sessions.find((session) => session.kind === kind && (!number || session.number === number))?.title.fr ?? ''
const debate = titled('plenary', 1)
const reportBack = titled('report-back')
const lastPlenary = titled('plenary', 3)

/** Titles are set with the spaces French wants, which the printed programme did not have. */
const loosely = (text: string) =>
  new RegExp(
    text
      .slice(0, 40)
      .replace(/[\s\u00a0\u202f]+/g, '\\s*')
      .replace(/[?().]/g, '.'),
  )

/** A session of the public programme that says this. */
const inProgramme = (text: string | RegExp) => phone.locator('[data-s]').filter({ hasText: text }).first()

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let page: Page
let phone: Page

test.beforeAll(async ({ browser }) => {
  page = await freshPage(browser, { viewport: { width: 1280, height: 900 } })
  phone = await freshPage(browser, { viewport: { width: 360, height: 740 } })
})

test.afterAll(async () => {
  await page.context().close()
  await phone.context().close()
})

test('a forum is opened from nothing, with its themes and who organises it', async () => {
  await signInByCode(page, 'organiser@example.org')
  await page.goto('/fr/organise/new')
  await write(page, 'Nom du forum', { fr: forumName })
  await page.getByLabel('Adresse de la page').fill(slug)
  await page.getByLabel('Début').fill(`${day}T08:30`)
  await page.getByLabel('Fin').fill(`${day}T16:45`)
  await page.getByLabel('Lieu').fill('EuraTechnologies')
  await page.getByLabel('Ville').fill('Lille')
  await page.getByRole('button', { name: 'Créer le brouillon' }).click()
  await page.waitForURL(`**${town}`)

  for (const theme of themes) {
    await page.goto(`${town}/themes/new`)
    await write(page, 'Nom du thème', { fr: theme })
    await save(page)
    await page.waitForURL(`**${town}/themes`)
  }
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(5)

  await page.goto(`${town}/organisations`)
  for (const [role, name] of organisations) {
    await page.getByRole('button', { name: 'Ajouter', exact: false }).last().click()
    const row = page.getByRole('main').getByRole('listitem').last()
    await row.getByLabel('Rôle').selectOption({ label: role })
    await row.getByLabel('Nom').fill(name)
  }
  await save(page)
  await expect(page.getByRole('status').filter({ hasText: 'C’est enregistré.' })).toBeVisible()
})

test('whoever speaks is in the directory', async () => {
  for (const speaker of speakers) await addPerson(page, slug, speaker, addressOf(speaker.name ?? ''))
  await visit(page, `${town}/people?view=all`)
  for (const { name = '' } of speakers) await expect(page.getByRole('link', { name }).first()).toBeVisible()
})

test('the day is written down, session by session', async () => {
  for (const session of sessions) await addSession(page, slug, session)
  await visit(page, `${town}/programme`)
  await visit(page, `${town}/programme/sessions`)
  for (const { title } of sessions) await expect(page.getByRole('link', { name: title.fr }).first()).toBeVisible()
})

test('seats are counted, the forum is published, registration opens', async () => {
  await page.goto(`${town}/types/quotas/new`)
  await write(page, 'Nom du contingent', { fr: 'Salle' })
  await page.getByLabel('Places').fill('300')
  await save(page)
  await page.waitForURL(`**${town}/types`)
  await page.getByRole('link', { name: 'Ajouter un profil' }).click()
  await write(page, 'Nom du profil', { fr: 'Collectivité' })
  await save(page)
  await page.waitForURL(`**${town}/types`)
  await page.goto(`${town}/texts`)
  await write(page, 'Résumé', { fr: 'Une journée à Lille pour faire avancer les territoires connectés.' })
  await page.getByRole('button', { name: 'Enregistrer les textes' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'C’est enregistré.' })).toBeVisible()
  await page.goto(town)
  await page.locator('summary').filter({ hasText: 'Publier le forum' }).click()
  await page.getByRole('button', { name: 'Oui, publier' }).click()
  await page.locator('summary').filter({ hasText: 'Ouvrir les inscriptions' }).click()
  await page.getByRole('button', { name: 'Oui, ouvrir' }).click()
  await expect(page.getByText('Inscriptions ouvertes').first()).toBeVisible()
})

test('the first version is released: everybody who speaks is told their part', async () => {
  await visit(page, `${town}/programme/releases`)
  await expect(page.getByText(`${speakers.length} intervenants recevraient chacun un courriel`).first()).toBeVisible()
  await page.getByRole('button', { name: 'Publier la version 1' }).click()
  await expect(page.getByText('La version 1 est publique.')).toBeVisible()
  await openToAll(page)
  for (const { name = '' } of speakers) {
    const mail = await mailTo(page.request, addressOf(name), /votre place dans le programme/)
    expect(mail.text).toContain('Le programme est public')
  }
  await phone.goto(`/fr/forums/${slug}/programme`)
  for (const { title } of sessions) await expect(inProgramme(loosely(title.fr))).toBeVisible()
  await expect(inProgramme('Julien Bargeton')).toBeVisible()
  await openToAll(phone)
})

test('somebody registers, and keeps two sessions', async () => {
  await phone.goto(`/fr/forums/${slug}/register`)
  await phone.getByLabel('Prénom').fill('Zoé')
  await phone.getByLabel('Nom', { exact: true }).fill('Lefèvre')
  await phone.getByLabel('Adresse électronique').fill(attendee)
  for (const type of await phone.getByRole('radio', { name: 'Collectivité' }).all()) await type.check()
  await phone.getByRole('button', { name: /M’inscrire/ }).click()
  await phone.waitForURL('**/register/done')
  await phone.goto(personalLink(await mailTo(phone.request, attendee, /^Votre place pour/)))
  await expect(phone).toHaveURL(/\/my\/[0-9A-Z]{4}-[0-9A-Z]{2}$/)
  for (const title of [reportBack, lastPlenary]) {
    await phone.goto(`/fr/forums/${slug}/programme`)
    await phone
      .getByRole('link', { name: loosely(title) })
      .first()
      .click()
    const star = phone.getByRole('button', { name: /^Garder dans ma sélection/ }).first()
    await star.click()
    await expect(star).toHaveAttribute('aria-pressed', 'true')
  }
  await expect
    .poll(async () => {
      const answer = await phone.request.get(`/api/forums/${slug}/agenda`)
      return ((await answer.json()) as { stars: string[] }).stars.length
    })
    .toBe(2)
})

test('a speaker is replaced, a session moved, one cancelled; the public sees nothing of it yet', async () => {
  await openSession(page, slug, debate)
  const row = personRow(page, 'Thomas Foppiani')
  await choose(page, row, 'Nicolas Brien')
  await save(page)
  await expect(page.getByText('C’est enregistré dans le brouillon.')).toBeVisible()

  await openSession(page, slug, reportBack)
  await page.getByLabel('Heure de début').fill('14:15')
  await save(page)
  await expect(page.getByText('C’est enregistré dans le brouillon.')).toBeVisible()

  await openSession(page, slug, lastPlenary)
  await page.locator('summary').filter({ hasText: 'Annuler la session' }).click()
  await page.getByRole('button', { name: 'Oui, annuler la session' }).click()
  await expect(page.locator('summary').filter({ hasText: 'Rétablir la session' })).toBeVisible()

  await phone.goto(`/fr/forums/${slug}/programme`)
  await expect(inProgramme('Thomas Foppiani')).toBeVisible()
  await expect(phone.getByText('14 h 15')).toHaveCount(0)
})

test('the second version says before it is released what it changes, and whom it tells', async () => {
  await visit(page, `${town}/programme/releases`)
  const changes = page.getByRole('main')
  await expect(changes.getByText('Nicolas Brien remplace Thomas Foppiani.').first()).toBeVisible()
  await expect(changes.getByText('1 modifiée').first()).toBeVisible()
  await expect(changes.getByText('1 déplacée').first()).toBeVisible()
  await expect(changes.getByText('1 annulée').first()).toBeVisible()
  await page.getByRole('button', { name: 'Publier la version 2' }).click()
  await expect(page.getByText('La version 2 est publique.')).toBeVisible()
})

test('the public page and the change log say exactly that', async () => {
  await phone.goto(`/fr/forums/${slug}/programme`)
  await expect(inProgramme('Nicolas Brien')).toBeVisible()
  await expect(phone.getByText('Thomas Foppiani')).toHaveCount(0)
  await expect(inProgramme(loosely(lastPlenary))).toContainText('Annulé')
  await phone.goto(`/fr/forums/${slug}/changes`)
  await openToAll(phone)
  await expect(phone.getByText('Nicolas Brien remplace Thomas Foppiani.')).toBeVisible()
  await expect(phone.getByRole('heading', { name: /Version 2/ })).toBeVisible()
  await expect(phone.getByRole('heading', { name: /Version 1/ })).toBeVisible()
  const feed = await (await phone.request.get(`/fr/forums/${slug}/changes.atom`)).text()
  expect(feed).toContain('Nicolas Brien remplace Thomas Foppiani.')
})

test('so does the calendar', async () => {
  const file = await (await page.request.get(`/fr/forums/${slug}/programme.ics`)).text()
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
  expect(events).toHaveLength(sessions.length)
  const found = (title: string) => {
    const event = events.find((one) => loosely(title).test(String(one.getFirstPropertyValue('summary'))))
    return {
      status: event?.getFirstPropertyValue('status'),
      sequence: event?.getFirstPropertyValue('sequence'),
      start: String(event?.getFirstPropertyValue('dtstart')),
      text: String(event?.getFirstPropertyValue('description')),
    }
  }
  expect(found(reportBack)).toMatchObject({ status: 'CONFIRMED', sequence: 1, start: '2027-09-09T12:15:00Z' })
  expect(found(lastPlenary)).toMatchObject({ status: 'CANCELLED', sequence: 1 })
  expect(found(debate)).toMatchObject({ status: 'CONFIRMED', sequence: 0 })
  expect(found(debate).text).toContain('Nicolas Brien')
  expect(found(debate).text).not.toContain('Thomas Foppiani')
})

test('and the mails, to those concerned and to nobody else', async () => {
  const about = /dans le programme$|de votre agenda/
  const told = ['Thomas Foppiani', 'Nicolas Brien', 'Cédric O', 'Christophe Coulon', 'Patrick Chaize']
  for (const name of told) {
    const mail = await mailTo(page.request, addressOf(name), /changements? pour vous/)
    expect(
      mail.attachments.some(({ filename }) => filename.endsWith('.ics')),
      name,
    ).toBe(true)
  }
  for (const { name = '' } of speakers.filter((one) => !told.includes(one.name ?? ''))) {
    const mails = await mailsTo(page.request, addressOf(name))
    expect(
      mails.filter(({ subject }) => /changements? pour vous/.test(subject)),
      name,
    ).toEqual([])
  }
  const mail = await mailTo(page.request, attendee, about)
  expect(mail.text).toMatch(loosely(reportBack))
  expect(mail.text).toMatch(loosely(lastPlenary))
  expect(mail.text).not.toMatch(loosely(debate))
})

test('the first version can be brought back into the draft', async () => {
  await visit(page, `${town}/programme/releases/1`)
  await page.locator('summary').filter({ hasText: 'Ramener la version 1' }).click()
  await page.getByRole('button', { name: 'Oui, la ramener' }).click()
  await expect(page.getByText('Le brouillon est de nouveau la version 1.')).toBeVisible()
  await openSession(page, slug, reportBack)
  await expect(page.getByLabel('Heure de début')).toHaveValue('14:30')
})
