import { type Browser, expect as briefly, type Page, test } from '@playwright/test'
import { freshPage, openToAll, save, signInByCode, visit, write } from './organiser'

/** Long forms are saved here, on machines that may have more to do. */
const expect = briefly.configure({ timeout: 30_000 })

/** A forum of its own in every run, so that the journey can be made again on the same machine. */
const run = Date.now().toString(36)
const slug = `sessions-${run}`
const town = `/fr/organise/${slug}`
const sessions = `${town}/programme/sessions`
const family = `Essai-${run}`

test.describe.configure({ mode: 'serial', timeout: 300_000 })

let page: Page

test.beforeAll(async ({ browser }) => {
  page = await freshPage(browser, { viewport: { width: 1280, height: 900 } })
})

test.afterAll(async () => {
  await page.context().close()
})

/** The same organiser in another tab of the same browser. */
const secondTab = () => page.context().newPage()

const row = (of: Page, name: string) => of.getByRole('listitem').filter({ hasText: name })

/** Saved forms say so on the session's own page. */
async function saved(of: Page) {
  await of.waitForURL(/\?saved=\d+$/)
  await expect(of.getByText('C’est enregistré dans le brouillon.')).toBeVisible()
}

async function newSession(kind: string, title: { fr: string; nl?: string; en?: string }) {
  await page.goto(`${sessions}/new`)
  await page.getByLabel('Genre', { exact: true }).selectOption({ label: kind })
  await write(page, 'Titre', title)
}

test('a forum is opened, with rooms and themes in the order one puts them', async () => {
  await signInByCode(page, 'organiser@example.org')
  await page.goto('/fr/organise/new')
  await write(page, 'Nom du forum', { fr: `Sessions ${run}` })
  await page.getByLabel('Adresse de la page').fill(slug)
  await page.getByLabel('Début').fill('2027-06-10T09:00')
  await page.getByLabel('Fin').fill('2027-06-10T17:30')
  await page.getByLabel('Ville').fill('Roubaix')
  await page.getByRole('checkbox', { name: 'Nederlands' }).check()
  await page.getByRole('button', { name: 'Créer le brouillon' }).click()
  await page.waitForURL(`**${town}`)

  await page.goto(`${town}/programme/rooms`)
  for (const [name, seats] of [
    ['La Nef', '400'],
    ['Salle bleue', '90'],
  ] as const) {
    await page.getByRole('link', { name: 'Ajouter une salle' }).click()
    await write(page, 'Nom de la salle', { fr: name })
    await page.getByLabel('Places').fill(seats)
    await save(page)
    await page.waitForURL(`**${town}/programme/rooms`)
  }
  await page.getByRole('button', { name: /^Monter «\s*Salle bleue/ }).press('Enter')
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'places' }).first()).toContainText(
    'Salle bleue',
  )
  await openToAll(page)

  await visit(page, `${town}/themes`)
  await page.getByRole('link', { name: 'Ajouter un thème' }).click()
  await write(page, 'Nom du thème', { fr: 'Eau', nl: 'Water' })
  await openToAll(page)
  await save(page)
  await page.waitForURL(`**${town}/themes`)
  await expect(page.getByText('aucune session')).toBeVisible()
})

test('who organises is said by role, in order', async () => {
  await page.goto(`${town}/organisations`)
  for (const [index, name] of ['Ville de Roubaix', 'Ville voisine'].entries()) {
    await page.getByRole('button', { name: 'Ajouter une organisation' }).click()
    await expect(page.getByLabel('Rôle').nth(index)).toBeFocused()
    await page.getByLabel('Nom', { exact: true }).nth(index).fill(name)
  }
  await page.getByLabel('Rôle').nth(1).selectOption({ label: 'Soutient' })
  await page.getByRole('button', { name: /^Monter «\s*Organisation 2/ }).click()
  await save(page)
  await expect(page.getByRole('status').filter({ hasText: 'C’est enregistré.' })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Nom', { exact: true }).first()).toHaveValue('Ville voisine')
  await openToAll(page)
})

test('a plenary has a moderator, a new speaker, and somebody to be announced', async () => {
  await visit(page, sessions)
  await page.getByRole('link', { name: 'Ajouter une session' }).first().click()
  await save(page)
  await expect(page.getByRole('alert', { name: 'à revoir' })).toBeFocused()

  await write(page, 'Titre', { fr: 'La donnée, pour quoi faire ?', nl: 'Data, waarvoor?' })
  await page.getByLabel('Heure de début').fill('09:30')
  await page.getByRole('checkbox', { name: /La Nef/ }).check()
  await page.getByRole('group', { name: 'Interprétation vers' }).getByRole('checkbox', { name: 'néerlandais' }).check()
  const add = page.getByRole('button', { name: 'Ajouter une personne' })
  await add.click()
  await page.getByLabel('Rôle').selectOption({ label: 'Anime' })
  await page.getByRole('combobox', { name: /^Organisation/ }).fill('Collectif Table')
  await add.click()
  const speaker = row(page, 'Personne 2')
  await speaker.getByText('Nouvelle personne, fonction').click()
  await speaker.getByLabel('Prénom').fill('Noor')
  await speaker.getByLabel('Nom', { exact: true }).fill(family)
  await speaker.getByRole('group', { name: 'Fonction' }).getByLabel('français').fill('directrice')
  await add.click()
  const unnamed = row(page, 'Personne 3')
  await unnamed.getByText('Nouvelle personne, fonction').click()
  await unnamed.getByRole('group', { name: 'À annoncer' }).getByLabel('français').fill('Une élue de la région')
  await page.getByRole('button', { name: /^Monter «\s*Personne 3/ }).click()
  await openToAll(page)
  await save(page)
  await saved(page)
  await expect(page.getByText(`Noor ${family}`).first()).toBeVisible()
  await expect(page.getByLabel('Rôle')).toHaveCount(3)
  await openToAll(page)
})

test('the person’s answer and being announced are two steps', async () => {
  const answers = page.getByRole('region', { name: 'Réponses' })
  await expect(answers.getByText('pas de réponse')).toBeVisible()
  await answers.getByRole('button', { name: `Noor ${family} a dit oui` }).click()
  await expect(answers.getByText('a dit oui', { exact: true })).toBeVisible()
  await answers.getByRole('button', { name: `Ne pas annoncer Noor ${family} encore` }).click()
  await expect(answers.getByText('pas encore annoncé')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Historique' }).getByText('Annonce retenue')).toBeVisible()
})

test('somebody known is found by a few letters', async () => {
  await newSession('Ouverture', { fr: 'Ouverture' })
  await page.getByRole('button', { name: 'Ajouter une personne' }).click()
  await page.getByRole('combobox', { name: /^Personne/ }).pressSequentially(family.slice(0, 12))
  await page.getByRole('option', { name: `Noor ${family}` }).click()
  await save(page)
  await saved(page)
  await expect(page.getByRole('region', { name: 'Réponses' }).getByText(`Noor ${family}`)).toBeVisible()
})

test('pitches run one after the other, and their sum is told', async () => {
  await newSession('Pitchs', { fr: 'Deux projets' })
  await page.getByLabel('Heure de début').fill('11:00')
  await page.getByLabel('Durée en minutes').fill('10')
  for (const [index, project] of ['Des compteurs qui parlent', 'La pluie en réseau'].entries()) {
    await page.getByRole('button', { name: 'Ajouter un pitch' }).click()
    const pitch = row(page, `Pitch ${index + 1}`)
    await pitch.getByRole('group', { name: 'Projet' }).getByLabel('français').fill(project)
  }
  await row(page, 'Pitch 2').getByLabel('Minutes').fill('7')
  await expect(row(page, 'Pitch 2').getByText('11:05')).toBeVisible()
  await expect(page.getByText('12 min : 2 de plus que les 10 du bloc')).toBeVisible()
  await openToAll(page)
  await save(page)
  await saved(page)
})

test('a workshop puts its questions to the tables, each on its theme', async () => {
  await newSession('Atelier', { fr: 'Trois rondes' })
  await page.getByRole('button', { name: 'Ajouter une question' }).click()
  const question = row(page, 'Question 1')
  await question.getByLabel('français').fill('Pour quoi faire ?')
  await question.getByLabel('Nederlands').fill('Waarvoor?')
  await question.getByLabel('Thème').selectOption({ label: 'Eau' })
  await openToAll(page)
  await save(page)
  await saved(page)
  await expect(page.getByText('sans place')).toBeVisible()
})

test('the list finds, narrows and keeps that in the address', async () => {
  await visit(page, sessions)
  await expect(page.getByText('4 sessions')).toBeVisible()
  await page.getByLabel('État').selectOption({ label: 'sans place' })
  await page.waitForURL(/state=tray/)
  await expect(page.getByRole('row')).toHaveCount(3)
  await page.goto(`${sessions}?q=${family}`)
  await expect(page.getByText('2 sessions')).toBeVisible()
})

test('two who write at once lose nothing: the second sees what the first changed', async () => {
  await page.goto(`${sessions}?q=donnée`)
  await page.getByRole('link', { name: 'La donnée' }).click()
  await page.waitForURL(/sessions\/[0-9a-f-]{36}$/)
  const other = await secondTab()
  await other.goto(page.url())
  await other.getByLabel('Durée en minutes').fill('75')
  await save(other)
  await saved(other)
  await other.close()

  await write(page, 'Résumé', { fr: 'Ce que l’on y gagne.' })
  await save(page)
  const notice = page.getByRole('status').filter({ hasText: 'pendant que vous écriviez' })
  await expect(notice).toContainText('75 min')
  await expect(notice).toContainText('Vous n’y avez pas touché : ce sera gardé.')
  await expect(page.getByRole('group', { name: 'Résumé' }).getByLabel('français')).toHaveValue('Ce que l’on y gagne.')
  await openToAll(page)
  await notice.getByRole('button', { name: 'Enregistrer par-dessus' }).click()
  await saved(page)
  await expect(page.getByLabel('Durée en minutes')).toHaveValue('75')
  await expect(page.getByRole('group', { name: 'Résumé' }).getByLabel('français')).toHaveValue('Ce que l’on y gagne.')
})

test('a link is added as material, published, and taken back', async () => {
  const materials = page.getByRole('region', { name: 'Documents' })
  await materials.getByText('Ajouter un document').click()
  await materials.getByLabel('Titre du document').fill('Le rapport')
  await materials.getByLabel('Adresse du lien').fill('https://example.org/rapport')
  await materials.getByRole('button', { name: 'Ajouter', exact: true }).click()
  const line = materials.getByRole('listitem').filter({ hasText: 'Le rapport' })
  await expect(line.getByText('pas publié')).toBeVisible()
  await line.getByText('Corriger le titre').click()
  await line.getByLabel('Titre du document').fill('Le rapport final')
  await line.getByRole('button', { name: 'Enregistrer le titre de « Le rapport »' }).click()
  await expect(line.getByRole('link', { name: 'Le rapport final' })).toBeVisible()
  await line.getByRole('button', { name: /^Publier/ }).click()
  await expect(line.getByText('publié', { exact: true })).toBeVisible()
  await openToAll(page)
})

test('a draft session is cancelled, restored and removed', async () => {
  await page.goto(`${sessions}?q=rondes`)
  await page.getByRole('link', { name: 'Trois rondes' }).click()
  const acts = page.getByRole('region', { name: 'Annuler ou supprimer' })
  await acts.getByText('Annuler la session').first().click()
  await acts.getByRole('button', { name: 'Oui, annuler la session' }).click()
  await saved(page)
  await expect(page.getByText('annulée').first()).toBeVisible()
  await acts.getByText('Supprimer la session').click()
  await acts.getByRole('button', { name: 'Oui, supprimer' }).click()
  await page.waitForURL(`**${sessions}`)
  await expect(page.getByText('3 sessions')).toBeVisible()
})

async function withoutScripts(browser: Browser) {
  return freshPage(browser, {
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    viewport: { width: 360, height: 740 },
  })
}

test('without scripts, on a telephone, a row is added and nothing typed is lost', async ({ browser }) => {
  const phone = await withoutScripts(browser)
  await phone.goto(`${sessions}/new`)
  await phone.getByRole('group', { name: 'Titre' }).getByLabel('français').fill('Sans script')
  await phone.getByRole('button', { name: 'Ajouter une personne' }).click()
  await expect(phone.getByRole('group', { name: 'Titre' }).getByLabel('français')).toHaveValue('Sans script')
  await phone.getByRole('combobox', { name: /^Personne/ }).fill(`Noor ${family}`)
  await phone.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await phone.waitForURL(/\?saved=1$/)
  await expect(phone.getByText(`Noor ${family}`).first()).toBeVisible()
  await phone.context().close()
})

test('every screen fits a telephone', async ({ browser }) => {
  const phone = await freshPage(browser, {
    viewport: { width: 360, height: 740 },
    storageState: await page.context().storageState(),
  })
  const addresses = [sessions, `${sessions}/new`, `${town}/programme/rooms`, `${town}/themes`, `${town}/organisations`]
  for (const address of addresses) {
    await phone.goto(address)
    await expect(phone.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await phone.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(360)
  }
  await phone.context().close()
})
