import { type Browser, expect, type Page, test } from '@playwright/test'
import { askToSignIn, freshPage, openToAll, save, signInAnew, textTo, visit, write } from './organiser'

/** A forum of its own in every run, so that the journey can be made again on the same machine. */
const run = Date.now().toString(36)
const slug = `essai-${run}`
const town = `/fr/organise/${slug}`
const address = (who: string) => `${who}-${run}@example.org`

/** Somebody registers in the browser of their own. */
async function register(browser: Browser, who: { given: string; family: string; email: string; type: string }) {
  const page = await freshPage(browser)
  await page.goto(`/fr/forums/${slug}/register`)
  await page.getByLabel('Prénom').fill(who.given)
  await page.getByLabel('Nom', { exact: true }).fill(who.family)
  await page.getByLabel('Adresse électronique').fill(who.email)
  await page.getByRole('radio', { name: who.type }).check()
  await page.getByRole('radio', { name: 'Le matin' }).check()
  for (const box of await page.getByRole('checkbox', { name: 'J’accepte' }).all()) await box.check()
  await page.getByRole('button', { name: /M’inscrire|Envoyer ma demande/ }).click()
  await page.waitForURL('**/register/done')
  await page.context().close()
}

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let page: Page

test.beforeAll(async ({ browser }) => {
  page = await freshPage(browser, { viewport: { width: 1280, height: 900 } })
})

test.afterAll(async () => {
  await page.context().close()
})

test('the organiser signs in by the mailed link', async () => {
  await visit(page, '/fr/sign-in')
  const text = await askToSignIn(page, 'organiser@example.org')
  const link = text.match(/https?:\/\/\S+\/sign-in\/confirm\/\S+/)?.[0] ?? ''
  const { pathname, search } = new URL(link)
  await visit(page, pathname + search)
  await page.getByRole('button', { name: 'Entrer dans Ronde' }).click()
  await page.waitForURL('**/fr/organise')
  await openToAll(page)
})

test('and by the mailed code, on a telephone', async ({ browser }) => {
  const phone = await freshPage(browser, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' })
  await signInAnew(phone, 'organiser@example.org')
  await openToAll(phone)
  await visit(phone, '/fr/organise/montrivage')
  await visit(phone, '/fr/organise/montrivage/registrations')
  await phone.context().close()
})

test('a forum is opened from nothing; what is wrong is told at its place', async () => {
  await page.getByRole('link', { name: 'Ouvrir un forum' }).first().click()
  await openToAll(page)
  await page.getByRole('button', { name: 'Créer le brouillon' }).click()
  const summary = page.getByRole('alert', { name: 'à revoir' })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: /^Ville/ }).click()
  await expect(page.getByLabel('Ville')).toBeFocused()

  await write(page, 'Nom du forum', { fr: `Essai ${run}`, nl: `Proef ${run}` })
  await page.getByLabel('Adresse de la page').fill(slug)
  await page.getByLabel('Début').fill('2027-06-10T09:00')
  await page.getByLabel('Fin').fill('2027-06-10T17:30')
  await page.getByLabel('Lieu').fill('La Halle')
  await page.getByLabel('Ville').fill('Roubaix')
  await page.getByRole('checkbox', { name: 'Nederlands' }).check()
  await page.getByRole('button', { name: 'Créer le brouillon' }).click()
  await page.waitForURL(`**${town}`)
  await openToAll(page)
  await expect(page.getByRole('heading', { name: /les profils et le nombre de places/ })).toBeVisible()
})

test('seats, types and questions are set up', async () => {
  await page.getByRole('link', { name: 'Ajouter des profils' }).click()
  await openToAll(page)
  await page.getByRole('link', { name: 'Ajouter un contingent' }).click()
  await write(page, 'Nom du contingent', { fr: 'Salle', nl: 'Zaal' })
  await page.getByLabel('Places').fill('2')
  await openToAll(page)
  await save(page)
  await page.waitForURL(`**${town}/types`)

  for (const [name, approval] of [
    ['Élue ou élu', false],
    ['Entreprise', true],
  ] as const) {
    await page.getByRole('link', { name: 'Ajouter un profil' }).click()
    await write(page, 'Nom du profil', { fr: name })
    if (approval) await page.getByRole('checkbox', { name: 'Chaque inscription attend l’accord de l’équipe' }).check()
    await openToAll(page)
    await save(page)
    await page.waitForURL(`**${town}/types`)
    await expect(page.getByText(name).first()).toBeVisible()
  }
  await page.getByRole('button', { name: /^Monter «\s*Entreprise\s*»/ }).press('Enter')
  await expect(page.getByRole('list').filter({ hasText: 'puise dans' }).getByRole('listitem').first()).toContainText(
    'Entreprise',
  )
  await openToAll(page)

  await visit(page, `${town}/questions`)
  await page.getByRole('link', { name: 'Ajouter une question' }).click()
  await write(page, 'Question', { fr: 'Quand venez-vous ?', nl: 'Wanneer komt u?' })
  await page.getByLabel('Sorte de réponse').selectOption('CHOICE')
  await page.getByLabel('Choix 1, français').fill('Le matin')
  await page.getByLabel('Choix 2, français').fill('La journée')
  await page.getByRole('checkbox', { name: 'La réponse est obligatoire' }).check()
  await openToAll(page)
  await save(page)
  await page.waitForURL(`**${town}/questions`)
  await page.getByRole('link', { name: 'Ajouter une question' }).click()
  await write(page, 'Question', { fr: 'Mangez-vous sur place ?' })
  await page.getByLabel('Sorte de réponse').selectOption('YES_NO')
  await page.getByLabel('Seulement si la réponse à').selectOption({ label: 'Quand venez-vous ? → La journée' })
  await save(page)
  await page.waitForURL(`**${town}/questions`)
  await expect(page.getByText('si «\u202fQuand venez-vous ?\u202f» est «\u202fLa journée\u202f»')).toBeVisible()

  await page.getByRole('link', { name: 'Ajouter un consentement' }).click()
  await write(page, 'Ce que la personne accepte', { fr: 'J’accepte que mes données servent à ce forum.' })
  await page.getByRole('checkbox', { name: 'Nécessaire pour s’inscrire' }).check()
  await openToAll(page)
  await save(page)
  await page.waitForURL(`**${town}/questions`)
  await openToAll(page)
})

test('texts stand side by side, and say which are missing', async () => {
  await visit(page, `${town}/texts`)
  await expect(page.getByText('à traduire').first()).toBeVisible()
  await write(page, 'Résumé', { fr: 'Un forum pour essayer.', nl: 'Een forum om te proberen.' })
  await write(page, 'Notice sur les données', { fr: 'Vos données servent à ce forum.' })
  await page.getByRole('button', { name: 'Enregistrer les textes' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'C’est enregistré.' })).toBeVisible()
})

test('the draft is previewed, published, and registration opened', async ({ browser }) => {
  const stranger = await freshPage(browser)
  expect((await stranger.goto(`/fr/forums/${slug}`))?.status()).toBe(404)

  await visit(page, `${town}/preview`)
  await expect(page.getByText('le public ne voit pas encore cette page')).toBeVisible()
  await expect(page.getByText('Un forum pour essayer.')).toBeVisible()

  await visit(page, town)
  await page.locator('summary').filter({ hasText: 'Publier le forum' }).click()
  await page.getByRole('button', { name: 'Oui, publier' }).click()
  await expect(page.getByRole('heading', { name: /ne sont pas encore ouvertes/ })).toBeVisible()
  await page.locator('summary').filter({ hasText: 'Ouvrir les inscriptions' }).click()
  await page.getByRole('button', { name: 'Oui, ouvrir' }).click()
  await expect(page.getByText('Inscriptions ouvertes').first()).toBeVisible()
  await openToAll(page)

  await expect(async () => {
    expect((await stranger.goto(`/fr/forums/${slug}`))?.status()).toBe(200)
  }).toPass()
  await stranger.context().close()
})

test('people register; the organiser finds, approves and moves them', async ({ browser }) => {
  await register(browser, { given: 'Zoé', family: 'Lefèvre', email: address('zoe'), type: 'Entreprise' })
  await register(browser, { given: 'Jan', family: 'Peeters', email: address('jan'), type: 'Élue ou élu' })
  await textTo(page.request, address('jan'))

  await visit(page, town)
  await page.getByRole('link', { name: 'Les examiner' }).click()
  await page.getByRole('link', { name: 'Zoé Lefèvre' }).click()
  await openToAll(page)
  await expect(page.getByText('Le matin')).toBeVisible()
  const since = Date.now()
  await page.getByRole('button', { name: 'Approuver' }).click()
  await expect(page.getByText('Inscription approuvée')).toBeVisible()
  expect(await textTo(page.request, address('zoe'), since)).toContain('Zoé')

  await visit(page, `${town}/registrations`)
  const search = page.getByRole('searchbox', { name: 'Chercher' })
  await search.fill('lefevre')
  await expect(page.getByText('1 inscription', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Zoé Lefèvre' })).toBeVisible()
  await expect(search).toBeFocused()
  await openToAll(page)

  await page.getByRole('link', { name: 'Zoé Lefèvre' }).click()
  await page.locator('summary').filter({ hasText: 'Changer de profil' }).click()
  await page.getByLabel('Nouveau profil').selectOption({ label: 'Élue ou élu' })
  await openToAll(page)
  await page.getByRole('button', { name: 'Changer', exact: true }).click()
  await expect(page.getByText('Entreprise → Élue ou élu')).toBeVisible()

  await page.getByRole('link', { name: 'Modifier', exact: true }).click()
  await openToAll(page)
  await page.getByLabel('Fonction').fill('Directrice')
  await save(page)
  await expect(page.getByText('Directrice')).toBeVisible()
})

test('the desk registers somebody; when it is full they wait, and a freed seat is theirs', async () => {
  await visit(page, `${town}/registrations/new`)
  await page.getByLabel('Prénom').fill('Ada')
  await page.getByLabel('Nom', { exact: true }).fill('Wachter')
  await page.getByLabel('Courriel', { exact: true }).fill(address('ada'))
  await page.getByRole('button', { name: 'Inscrire', exact: true }).click()
  await expect(page.getByText('Ce profil est complet.')).toBeVisible()
  await expect(page.getByLabel('Prénom')).toHaveValue('Ada')
  await page.getByRole('checkbox', { name: /liste d’attente/ }).check()
  await page.getByRole('button', { name: 'Inscrire', exact: true }).click()
  await expect(page.getByText('Sur liste d’attente')).toBeVisible()

  await visit(page, `${town}/waiting-list`)
  await page.locator('summary').filter({ hasText: 'Faire passer devant' }).click()
  await page.getByLabel('Pourquoi').fill('Ouvre la plénière')
  await openToAll(page)
  await page.getByRole('button', { name: 'Oui, en tête' }).click()
  await expect(page.getByText('Ouvre la plénière')).toBeVisible()

  await visit(page, `${town}/registrations?q=peeters`)
  await page.getByRole('link', { name: 'Jan Peeters' }).click()
  await page.locator('summary').filter({ hasText: 'Annuler l’inscription' }).click()
  await page.getByRole('button', { name: 'Oui, annuler' }).click()
  await expect(page.getByText('Inscription annulée')).toBeVisible()
  await visit(page, `${town}/waiting-list`)
  await expect(page.getByText('place proposée jusqu’au')).toBeVisible()
})

test('mails, settings and the team', async () => {
  await visit(page, `${town}/mails`)
  await expect(page.getByRole('link', { name: 'Zoé Lefèvre' }).first()).toBeVisible()
  await visit(page, `${town}/settings`)
  await page.getByLabel('Heures pour accepter une place proposée').fill('zéro')
  await save(page)
  await expect(page.getByRole('alert', { name: 'à revoir' })).toBeFocused()
  await page.getByLabel('Heures pour accepter une place proposée').fill('6')
  await save(page)
  await expect(page.getByRole('status').filter({ hasText: 'C’est enregistré.' })).toBeVisible()

  await visit(page, `${town}/team`)
  await page.getByLabel('Courriel').fill('reader@example.org')
  await page.getByRole('radio', { name: /^Lecture seule/ }).check()
  await page.getByRole('button', { name: 'Inviter', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'fait partie de l’équipe' })).toBeVisible()
  await openToAll(page)
})

test('a reader sees, and changes nothing', async ({ browser }) => {
  const reader = await freshPage(browser)
  await signInAnew(reader, 'reader@example.org')
  await visit(reader, `${town}/registrations`)
  await expect(reader.getByRole('link', { name: 'Zoé Lefèvre' })).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Inscrire quelqu’un' })).toHaveCount(0)
  await reader.getByRole('link', { name: 'Zoé Lefèvre' }).click()
  await openToAll(reader)
  await expect(reader.getByRole('button', { name: 'Renvoyer le billet' })).toHaveCount(0)
  for (const path of ['registrations/new', 'types/new', 'questions/new', 'mails']) {
    expect((await reader.goto(`${town}/${path}`))?.status(), path).toBe(404)
  }
  await visit(reader, `${town}/settings`)
  await expect(reader.getByText('Vous pouvez lire cette page, pas la modifier.')).toBeVisible()
  await expect(reader.getByLabel('Ville')).toBeDisabled()
  expect((await reader.goto('/fr/organise/lille-2021'))?.status()).toBe(404)
  await reader.context().close()
})
