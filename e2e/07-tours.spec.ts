// A tour is opened, a second stop made from Lille 2021, and the tour shown on its own page.
import { expect, type Page, test } from '@playwright/test'
import { freshPage, openToAll, save, signInByCode, visit, write } from './organiser'

const run = Date.now().toString(36)
const tour = `tournee-${run}`

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let page: Page

test.beforeAll(async ({ browser }) => {
  page = await freshPage(browser, { viewport: { width: 1280, height: 900 } })
  await signInByCode(page, 'organiser@example.org')
})

test.afterAll(async () => {
  await page.context().close()
})

test('a tour is opened with a name; its address comes from it', async () => {
  await visit(page, '/fr/organise/series')
  await page.getByRole('link', { name: 'Ouvrir une tournée' }).click()
  await page.waitForURL('**/organise/series/new')
  await page.getByRole('button', { name: 'Ouvrir la tournée' }).click()
  await expect(page.getByRole('alert', { name: 'à revoir' })).toContainText('Nom de la tournée')
  await write(page, 'Nom de la tournée', { fr: `Tournée ${run}`, nl: `Tour ${run}`, en: `Tour ${run}` })
  await page.getByRole('button', { name: 'Ouvrir la tournée' }).click()
  await page.waitForURL(`**/organise/series/${tour}`)
  await openToAll(page)
  await expect(page.getByText('Elle n’a pas encore d’étape.')).toBeVisible()
})

test('nobody meets it on the site before a stop of it is published', async () => {
  const answer = await page.request.get(`/fr/series/${tour}`)
  expect(answer.status()).toBe(404)
})

type Place = { zone: string; latitude: string; longitude: string; country: string }

/** Writes down a stop made of Lille 2021, on a winter's day. */
async function fillStop(city: string, place: Place) {
  await page.goto('/fr/organise/new?from=lille-2021')
  await write(page, 'Nom du forum', { fr: `${city} ${run}` })
  await page.getByLabel('Tournée').selectOption({ label: `Tournée ${run}` })
  await page.getByLabel('Début', { exact: true }).fill('2031-01-16T08:30')
  await page.getByLabel('Fin', { exact: true }).fill('2031-01-16T17:00')
  await page.getByLabel('Fuseau horaire', { exact: true }).selectOption(place.zone)
  await page.getByLabel('Ville', { exact: true }).fill(city)
  await page.getByLabel('Pays', { exact: true }).selectOption(place.country)
  await page.getByLabel('Latitude').fill(place.latitude)
  await page.getByLabel('Longitude').fill(place.longitude)
}

async function makeStop(city: string) {
  await page.getByRole('button', { name: 'Créer l’étape' }).click()
  await page.waitForURL(`**/fr/organise/${city.toLowerCase()}-${run}`)
}

test('a stop is made of Lille 2021, with its themes and sessions and without its people', async () => {
  await visit(page, '/fr/organise/lille-2021/settings')
  await page.getByRole('link', { name: 'Faire une autre étape de ce forum' }).click()
  await page.waitForURL('**/organise/new?from=lille-2021')
  await openToAll(page)
  await expect(page.getByRole('checkbox', { name: 'Les salles' })).not.toBeChecked()
  await fillStop('Gand', { zone: 'Europe/Brussels', latitude: '51,0543', longitude: '', country: 'BE' })
  await page.getByRole('button', { name: 'Créer l’étape' }).click()
  await expect(page.getByText('Il faut les deux nombres, ou aucun.').first()).toBeVisible()
  await expect(page.getByLabel('Ville', { exact: true })).toHaveValue('Gand')
  await page.getByLabel('Longitude').fill('3,7174')
  await makeStop('Gand')
  await page.goto(`/fr/organise/gand-${run}/preview`)
  await expect(page.getByRole('main')).toContainText('Gestion des ressources')
  const times = page.locator('#programme time')
  expect(await times.first().getAttribute('datetime')).toContain('2031-01-16T07:30')
  await expect(page.getByRole('main')).toContainText('Ateliers participatifs')
  await expect(page.getByRole('main')).toContainText('Un représentant de la Banque des Territoires')
  await expect(page.getByRole('main')).not.toContainText(/Cédric O|Akim Oural|Patrick Chaize/)
})

test('another overseas, at the same time on its own clocks', async () => {
  await fillStop('Cayenne', { zone: 'America/Cayenne', latitude: '4,9372', longitude: '-52,3260', country: 'FR' })
  await makeStop('Cayenne')
  await page.goto(`/fr/organise/cayenne-${run}/preview`)
  expect(await page.locator('#programme time').first().getAttribute('datetime')).toContain('2031-01-16T11:30')
})

test('the organiser sees both drafts; the public sees a tour with the stops that are published', async () => {
  await visit(page, `/fr/organise/series/${tour}`)
  await expect(page.getByText('2 étapes')).toBeVisible()
  for (const city of ['gand', 'cayenne']) {
    await page.goto(`/fr/organise/${city}-${run}/settings`)
    await page.locator('summary').filter({ hasText: 'Publier le forum' }).click()
    await page.getByRole('button', { name: 'Oui, publier' }).click()
    await expect(page.getByText('Retirer de la publication')).toBeVisible()
    const stops = page.getByRole('list', { name: 'Les étapes dans l’ordre' }).getByRole('listitem')
    await expect(async () => {
      await page.goto(`/fr/series/${tour}`)
      await expect(stops).toHaveCount(city === 'gand' ? 1 : 2, { timeout: 1000 })
    }).toPass({ timeout: 30_000 })
  }
})

test('its page has the stops on a line and on a map, and the themes they share', async ({ browser }) => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 360, height: 740 },
  ]) {
    const reader = await freshPage(browser, { viewport })
    await visit(reader, `/fr/series/${tour}`)
    await expect(reader.getByRole('img', { name: 'Carte des étapes' })).toHaveAccessibleName(
      /Gand.*Cayenne|Cayenne.*Gand/,
    )
    const map = await reader.getByRole('img', { name: 'Carte des étapes' }).evaluate((svg) => svg.outerHTML.length)
    expect(map).toBeLessThan(15_000)
    const shared = reader.getByRole('region', { name: 'Ce que les étapes partagent' })
    await expect(shared.getByText('Gestion des ressources')).toBeVisible()
    await expect(shared.getByRole('link', { name: 'Gand' }).first()).toBeVisible()
    const beyond = await reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(beyond).toBeLessThanOrEqual(0)
    await reader.context().close()
  }
})

test('a stop leaves the tour, and the tour gets another address', async () => {
  await page.goto(`/fr/organise/series/${tour}`)
  await page.locator('summary').filter({ hasText: 'Retirer Cayenne' }).click()
  await page.getByRole('button', { name: 'Retirer de la tournée' }).click()
  await expect(page.getByText('Une étape', { exact: true })).toBeVisible()
  await page.getByLabel('Adresse de la page').fill(`${tour}-2`)
  await save(page)
  await page.waitForURL(`**/organise/series/${tour}-2`)
  await openToAll(page)
})
