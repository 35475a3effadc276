import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { mailTo } from './mailbox'
import { freshPage, openToAll, save, signInByCode, visit } from './organiser'

/** People of their own in every run, so that the journey can be made again on the same machine. */
const run = Date.now().toString(36)
const family = `Testers${run}`
const email = `spreker-${run}@example.org`
const people = '/fr/organise/montrivage/people'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let page: Page
let first = ''

const portrait = () =>
  sharp({ create: { width: 600, height: 600, channels: 3, background: '#2a3bd1' } })
    .jpeg()
    .toBuffer()

async function writeDown(given: string) {
  await visit(page, `${people}/new`)
  await page.getByLabel('Prénom').fill(given)
  await page.getByLabel('Nom', { exact: true }).fill(family)
}

test.beforeAll(async ({ browser }) => {
  page = await freshPage(browser, { viewport: { width: 1280, height: 900 } })
  await signInByCode(page, 'organiser@example.org')
})

test.afterAll(async () => {
  await page.context().close()
})

test('an organiser writes somebody down, with a portrait', async () => {
  await visit(page, people)
  await writeDown('Noor')
  await page.getByLabel('Courriel').fill(email)
  await page.getByLabel('Langue des messages').selectOption('nl')
  await page
    .getByLabel('Portrait')
    .setInputFiles({ name: 'noor.jpg', mimeType: 'image/jpeg', buffer: await portrait() })
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.waitForURL(/people\/[0-9a-f-]{36}$/)
  first = new URL(page.url()).pathname
  await openToAll(page)
  await expect(page.locator('main img[src^="/api/files/"]').first()).toBeVisible()
  await expect(page.getByText('Donnez-lui d’abord un rôle dans une session.')).toBeVisible()
})

test('a namesake is shown before it becomes a duplicate', async () => {
  await writeDown('Nóor')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(page.getByText('Ce nom est déjà dans l’annuaire').first()).toBeVisible()
  await page.getByLabel('C’est quelqu’un d’autre').check()
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.waitForURL(/people\/[0-9a-f-]{36}$/)
})

test('two entries of one person become one, and what will happen is said before', async () => {
  await visit(page, first)
  await page.getByText(`Réunir avec Nóor ${family}`).click()
  await expect(page.getByText('Cela ne se défait pas.').first()).toBeVisible()
  await page.getByRole('button', { name: `Oui, garder Noor ${family}` }).click()
  await expect(page.getByText('Fiche réunie avec un doublon')).toBeVisible()
  await expect(page.getByText(`Réunir avec Nóor ${family}`)).toHaveCount(0)
  const address = `/fr/forums/montrivage/people/noor-${family.toLowerCase()}`
  const old = await page.request.get(`${address}-2`, { maxRedirects: 0 })
  expect(old.status()).toBe(308)
  await page.goto(`${address}-2`)
  await expect(page).toHaveURL(address)
})

test('a speaker opens the mailed link on a phone, confirms, corrects, adds a link; organisers see it', async ({
  browser,
}) => {
  await visit(page, people)
  const line = page.locator('main li', { hasText: 'pas encore invité' }).first()
  await line.getByRole('link').first().click()
  await page.waitForURL(/people\/[0-9a-f-]{36}$/)
  const speaker = new URL(page.url()).pathname
  const address = `lijn-${run}@example.org`
  await page.getByLabel('Courriel').fill(address)
  await page.getByLabel('Langue des messages').selectOption('nl')
  await save(page)
  await expect(page.getByText('Enregistré.')).toBeVisible()
  await page.getByRole('button', { name: 'Envoyer le lien' }).click()
  const mail = await mailTo(page.request, address, /graag uw bevestiging/)
  const link = mail.links.find((one) => /\/my\/hats\/open\//.test(one)) ?? ''

  const phone = await freshPage(browser, { viewport: { width: 360, height: 740 } })
  await phone.goto(new URL(link).pathname)
  await openToAll(phone)
  const own = new URL(phone.url()).pathname
  await phone.getByRole('button', { name: 'Ja, ik zal er zijn' }).first().click()
  await expect(phone.getByText('Genoteerd: u zult er zijn.')).toBeVisible()
  await visit(phone, `${own}/edit`)
  await phone.getByLabel('Organisatie').fill(`Proefstad ${run}`)
  await phone.getByRole('button', { name: 'Opslaan' }).click()
  await expect(phone.getByText('Het is verbeterd.')).toBeVisible()
  await phone.getByRole('link', { name: 'Materiaal toevoegen' }).first().click()
  await openToAll(phone)
  await phone.getByLabel('Titel').fill('Presentatie')
  await phone.getByLabel('Of een link').fill('https://example.org/presentatie')
  await phone.getByRole('button', { name: 'Versturen' }).click()
  await expect(phone.getByText('Wacht op het akkoord van de organisatoren.')).toBeVisible()
  await phone.context().close()

  await visit(page, speaker)
  await expect(page.getByText('Viendra').first()).toBeVisible()
  await expect(page.getByText('Support ajouté').first()).toBeVisible()
  await expect(page.getByLabel('Organisation')).toHaveValue(`Proefstad ${run}`)
})
