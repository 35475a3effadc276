import { expect, type Page, test } from '@playwright/test'
import { freshPage, openToAll, save, signInByCode, visit, write } from './organiser'

/** A forum of its own in every run, so that the journey can be made again on the same machine. */
const run = Date.now().toString(36)
const slug = `grille-${run}`
const town = `/fr/organise/${slug}`
const grid = `${town}/programme`
const colleague = `camille-${run}@example.org`

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let page: Page
let other: Page

test.beforeAll(async ({ browser }) => {
  page = await freshPage(browser, { viewport: { width: 1280, height: 900 } })
  other = await freshPage(browser, { viewport: { width: 1280, height: 900 } })
})

test.afterAll(async () => {
  await page.context().close()
  await other.context().close()
})

const day = (of: Page) => of.getByRole('list', { name: /^Programme du/ })
const block = (of: Page, title: string) => day(of).getByRole('button').filter({ hasText: title })
const tray = (of: Page) => of.getByRole('region', { name: /^À placer/ })
/** What was said last, on the screen and to the ear. */
const said = (of: Page) => of.locator('[data-said]')
const saved = (of: Page) => expect(of.getByText('Tout est enregistré')).toBeVisible()

/** One key on a session, and what is said of it. */
async function press(title: string, key: string, sentence: string) {
  await block(page, title).first().press(key)
  await expect(said(page)).toHaveText(sentence)
}

test('a forum with three rooms and an empty grid', async () => {
  await signInByCode(page, 'organiser@example.org')
  await page.goto('/fr/organise/new')
  await write(page, 'Nom du forum', { fr: `Grille ${run}` })
  await page.getByLabel('Adresse de la page').fill(slug)
  await page.getByLabel('Début').fill('2027-06-10T09:00')
  await page.getByLabel('Fin').fill('2027-06-10T17:00')
  await page.getByLabel('Ville').fill('Roubaix')
  await page.getByRole('button', { name: 'Créer le brouillon' }).click()
  await page.waitForURL(`**${town}`)

  await visit(page, grid)
  await expect(page.getByText('Le programme commence ici')).toBeVisible()
  for (const name of ['Grande salle', 'La Nef', 'Salle bleue']) {
    await page.goto(`${grid}/rooms`)
    await page.getByRole('link', { name: 'Ajouter une salle' }).first().click()
    await write(page, 'Nom de la salle', { fr: name })
    await save(page)
    await page.waitForURL(`**${grid}/rooms`)
  }
  await page.goto(`${town}/team`)
  await page.getByLabel('Courriel').fill(colleague)
  await page.getByRole('radio', { name: /^Programme/ }).check()
  await page.getByRole('button', { name: 'Inviter', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'fait partie de l’équipe' })).toBeVisible()
})

test('a session is added without a mouse, where there is room', async () => {
  await page.goto(grid)
  await page.getByRole('button', { name: 'Ajouter une session' }).press('Enter')
  await page.getByLabel('Titre').fill('Plénière du matin')
  await expect(page.getByLabel('Début')).toHaveValue('09:00')
  await page.getByLabel('Minutes').fill('60')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).press('Enter')
  await expect(said(page)).toHaveText('Plénière du matin : ajoutée.')
  await expect(block(page, 'Plénière du matin')).toBeFocused()
  await openToAll(page)
})

test('it is moved, made longer, spread over the rooms and set aside by keys, each step in words', async () => {
  const title = 'Plénière du matin'
  await press(title, 'ArrowDown', `${title}, 9 h 05 – 10 h 05, Grande salle`)
  await press(title, 'ArrowRight', `${title}, 9 h 05 – 10 h 05, La Nef`)
  await press(title, 'Shift+ArrowDown', `${title}, 9 h 05 – 10 h 10, La Nef`)
  await press(title, 'Shift+ArrowRight', `${title}, 9 h 05 – 10 h 10, La Nef, Salle bleue`)
  await press(title, 'e', `${title}, 9 h 05 – 10 h 10, toutes les salles`)
  await expect(block(page, title)).toHaveCount(1)
  await expect(block(page, title)).toContainText('toutes les salles')
  await press(title, 'Delete', `${title} : mise de côté.`)
  const waiting = tray(page).getByRole('button').filter({ hasText: title })
  await expect(waiting).toBeFocused()
  await waiting.press('Enter')
  await expect(said(page)).toHaveText(`${title}, 9 h – 10 h 05, toutes les salles`)
  await expect(block(page, title)).toBeFocused()
  await saved(page)
})

test('all of it is undone, and done again; the server followed', async () => {
  const title = 'Plénière du matin'
  for (const sentence of [
    `Annulé. ${title} : mise de côté.`,
    `Annulé. ${title}, 9 h 05 – 10 h 10, toutes les salles`,
    `Annulé. ${title}, 9 h 05 – 10 h 10, La Nef, Salle bleue`,
    `Annulé. ${title}, 9 h 05 – 10 h 10, La Nef`,
    `Annulé. ${title}, 9 h 05 – 10 h 05, La Nef`,
    `Annulé. ${title}, 9 h 05 – 10 h 05, Grande salle`,
    `Annulé. ${title}, 9 h – 10 h, Grande salle`,
    'Rien à annuler.',
  ]) {
    await page.keyboard.press('Control+z')
    await expect(said(page)).toHaveText(sentence)
  }
  await page.keyboard.press('Control+Shift+Z')
  await expect(said(page)).toHaveText(`Rétabli. ${title}, 9 h 05 – 10 h 05, Grande salle`)
  await saved(page)
  await page.reload()
  await expect(block(page, title)).toContainText('9 h 05 – 10 h 05')
})

test('the quick form places too, and says what is wrong at its place', async () => {
  const title = 'Plénière du matin'
  await block(page, title).press('Enter')
  const panel = page.getByRole('dialog', { name: title })
  await panel.getByLabel('Minutes').fill('3')
  await panel.getByRole('button', { name: 'Placer' }).press('Enter')
  await expect(panel.getByText('Entre 5 et 1440 minutes')).toBeVisible()
  await openToAll(page)
  await panel.getByLabel('Début').fill('10:30')
  await panel.getByLabel('Minutes').fill('45')
  await panel.getByRole('checkbox', { name: 'La Nef' }).check()
  await panel.getByRole('button', { name: 'Placer' }).press('Enter')
  await expect(said(page)).toHaveText(`${title}, 10 h 30 – 11 h 15, Grande salle, La Nef`)
  await expect(block(page, title)).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Tout se fait au clavier' })).toBeVisible()
  await openToAll(page)
  await page.keyboard.press('Escape')
})

test('a second session in the same room at the same hour is told as a conflict, which leads to it', async () => {
  await page.getByRole('button', { name: 'Ajouter une session' }).click()
  await page.getByLabel('Titre').fill('Atelier énergie')
  await page.getByLabel('Sorte').selectOption({ label: 'Atelier' })
  await page.getByLabel('Début').fill('11:00')
  await page.getByRole('checkbox', { name: 'La Nef' }).check()
  await page.getByRole('checkbox', { name: 'Grande salle' }).uncheck()
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(block(page, 'Atelier énergie')).toContainText('Conflit')
  const sentence = /^Deux sessions à la fois dans La Nef, à 11 h/
  await page.getByRole('button', { name: sentence }).click()
  await expect(block(page, 'Plénière du matin')).toBeFocused()
  await visit(page, `${grid}/conflicts`)
  await page.getByRole('link', { name: sentence }).click()
  await expect(block(page, 'Plénière du matin')).toBeFocused()
})

/** Drags a block by its middle, so many pixels. */
async function drag(of: Page, title: string, dx: number, dy: number) {
  const box = await block(of, title).first().boundingBox()
  if (!box) throw new Error(`${title} is not on the screen.`)
  const [x, y] = [box.x + box.width / 2, box.y + 20]
  await of.mouse.move(x, y)
  await of.mouse.down()
  await of.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 })
  await of.mouse.move(x + dx, y + dy, { steps: 4 })
}

test('a mouse drags it to another hour; Escape lets it be', async () => {
  const title = 'Atelier énergie'
  await block(page, title).scrollIntoViewIfNeeded()
  await drag(page, title, 0, 60)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(said(page)).toHaveText('Déplacement abandonné.')
  await drag(page, title, 0, 60)
  await page.mouse.up()
  await expect(said(page)).toHaveText(`${title}, 11 h 30 – 12 h 30, La Nef`)
  await expect(block(page, title)).not.toContainText('Conflit')
  await saved(page)
})

test('two organisers see each other’s changes', async () => {
  await signInByCode(other, colleague)
  const listening = other.waitForResponse((response) => response.url().includes('/programme/events'))
  await other.goto(grid)
  await listening
  await expect(block(other, 'Atelier énergie')).toBeVisible()
  await press('Atelier énergie', 'ArrowDown', 'Atelier énergie, 11 h 35 – 12 h 35, La Nef')
  await expect(block(other, 'Atelier énergie')).toContainText('11 h 35 – 12 h 35')
  await expect(said(other)).toContainText('a changé Atelier énergie, 11 h 35 – 12 h 35, La Nef')
})

test('and nothing is overwritten: a drop on what changed meanwhile is refused, and offered again', async () => {
  const title = 'Atelier énergie'
  await block(other, title).scrollIntoViewIfNeeded()
  await drag(other, title, 0, 60)
  await press(title, 'ArrowUp', `${title}, 11 h 30 – 12 h 30, La Nef`)
  await expect(block(other, title)).toContainText('11 h 30 – 12 h 30')
  await other.mouse.up()
  const notice = other.getByRole('status').filter({ hasText: 'a changé pendant que vous la déplaciez' })
  await expect(notice).toContainText('11 h 30 – 12 h 30, La Nef')
  await expect(block(other, title)).toContainText('11 h 30 – 12 h 30')
  await openToAll(other)
  await notice.getByRole('button', { name: 'Appliquer la mienne' }).click()
  await expect(block(other, title)).toContainText('12 h 05 – 13 h 05')
  await expect(block(page, title)).toContainText('12 h 05 – 13 h 05')
})

test('what cannot be sent is kept, and sent when the network is back', async () => {
  const title = 'Atelier énergie'
  await saved(page)
  await page.context().setOffline(true)
  await press(title, 'ArrowDown', `${title}, 12 h 10 – 13 h 10, La Nef`)
  await expect(page.getByText(/un changement est gardé ici/)).toBeVisible()
  await page.context().setOffline(false)
  await saved(page)
  await expect(block(other, title)).toContainText('12 h 10 – 13 h 10')
})

test('on a telephone: the day as a list, then one room, and the form', async ({ browser }) => {
  const phone = await freshPage(browser, {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    hasTouch: true,
    storageState: await page.context().storageState(),
  })
  await visit(phone, grid)
  await day(phone).getByRole('button').filter({ hasText: 'Plénière du matin' }).tap()
  await phone.getByRole('dialog').getByLabel('Début').fill('14:00')
  await phone.getByRole('button', { name: 'Placer' }).tap()
  await expect(said(phone)).toHaveText('Plénière du matin, 14 h – 14 h 45, Grande salle, La Nef')
  await phone.getByRole('list', { name: 'Salle montrée' }).getByRole('button', { name: 'La Nef' }).tap()
  await expect(block(phone, 'Atelier énergie')).toBeVisible()
  await openToAll(phone)
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await phone.context().close()
})

test('who may only read sees the grid and can change nothing in it', async ({ browser }) => {
  const reader = await freshPage(browser, { viewport: { width: 1280, height: 900 } })
  await signInByCode(reader, 'reader@example.org')
  await visit(reader, '/fr/organise/montrivage/programme')
  await expect(reader.getByText('Vous pouvez lire ce programme, pas le changer.')).toBeVisible()
  await expect(reader.getByRole('button', { name: 'Ajouter une session' })).toHaveCount(0)
  const opening = block(reader, 'Ouverture')
  const before = await opening.textContent()
  await opening.press('ArrowDown')
  expect(await opening.textContent()).toBe(before)
  await reader.context().close()
})
