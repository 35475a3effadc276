// The whole day of Lille, from an empty forum and by the screens alone.
import { expect, type Page, test } from '@playwright/test'
import { addPerson, addSession, day, organisations, sessions, speakers, themes } from './lille'
import { freshPage, save, signInByCode, visit, write } from './organiser'

const run = Date.now().toString(36)
const slug = `lille-${run}`
const town = `/fr/organise/${slug}`
const forumName = `Ateliers des Territoires Connectés ${run}`
const addressOf = (name: string) =>
  `${name}-${run}@example.org`
    .normalize('NFD')
    .replace(/[^\w@.-]/g, '')
    .toLowerCase()

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let page: Page

test.beforeAll(async ({ browser }) => {
  page = await freshPage(browser, { viewport: { width: 1280, height: 900 } })
})

test.afterAll(async () => {
  await page.context().close()
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
