// The day of Lille as its public programme printed it, and the strokes by which an organiser writes it down.
import { expect, type Locator, type Page } from '@playwright/test'
import facts from '../prisma/seed/data/lille-2021.json' with { type: 'json' }
import { save, write } from './organiser'

type Speaker = { name?: string; function?: string; organisation?: string; tba?: { fr: string } }

export type PrintedSession = {
  kind: string
  number?: number
  start: string
  end?: string
  title: { fr: string }
  moderators?: { organisation: string }[]
  speakers?: Speaker[]
}

/** The hours are kept from the real day; the year is one to come, so that people can still register. */
export const day = '2027-09-09'
export const themes = facts.standThemes.map(({ fr }) => fr)
export const sessions: PrintedSession[] = facts.sessions
const questions = facts.workshopQuestions.map(({ fr }) => fr)
export const organisations = [
  ...facts.forum.organisers.map((name) => ['Organise', name] as const),
  ...facts.forum.hosts.map((name) => ['Accueille', name] as const),
  ['Anime', facts.forum.facilitator] as const,
]

/** People with a name, each once, in the order they first speak. */
export const speakers = [
  ...new Map(
    sessions.flatMap(({ speakers: some = [] }) => some.flatMap((one) => (one.name ? [[one.name, one] as const] : []))),
  ).values(),
]

/** "Etienne Dugas" is Etienne, Dugas. */
function nameParts(name: string): { given: string; family: string } {
  const [given = '', ...family] = name.split(' ')
  return { given, family: family.join(' ') }
}

/** Writes somebody into the directory. */
export async function addPerson(page: Page, forum: string, speaker: Speaker, email: string) {
  const { given, family } = nameParts(speaker.name ?? '')
  await page.goto(`/fr/organise/${forum}/people/new`)
  await page.getByLabel('Prénom').fill(given)
  await page.getByLabel('Nom', { exact: true }).fill(family)
  if (speaker.function) await write(page, 'Fonction', { fr: speaker.function })
  if (speaker.organisation) await page.getByLabel(/^Organisation/).fill(speaker.organisation)
  await page.getByLabel(/^Courriel/).fill(email)
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: speaker.name ?? '' })).toBeVisible()
}

/** Takes somebody of the directory into a row of the session's people. */
export async function choose(page: Page, row: Locator, name: string) {
  await row.getByRole('combobox', { name: /^Personne/ }).fill(name)
  await page.getByRole('option', { name }).first().click()
}

export const personRow = (page: Page, name: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: new RegExp(`^Retirer «\\s${name}\\s»$`) }) })

async function addHat(page: Page, number: number, kind: string, speaker: Speaker) {
  await page.getByRole('button', { name: 'Ajouter une personne' }).click()
  const row = personRow(page, `Personne ${number}`)
  await row.getByLabel('Rôle').selectOption({ label: kind })
  if (speaker.name) await choose(page, row, speaker.name)
  else if (speaker.organisation) await row.getByRole('combobox', { name: /^Organisation/ }).fill(speaker.organisation)
  if (!speaker.tba) return
  await row.getByText('Nouvelle personne, fonction').click()
  await row.getByRole('group', { name: 'À annoncer' }).getByLabel('français').fill(speaker.tba.fr)
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Writes a session down in the empty form. */
export async function addSession(page: Page, forum: string, session: PrintedSession) {
  await page.goto(`/fr/organise/${forum}/programme/sessions/new`)
  await page.getByLabel('Genre', { exact: true }).selectOption(session.kind.toUpperCase().replace('-', '_'))
  if (session.number) await page.getByLabel(/^Numéro/).fill(String(session.number))
  await write(page, 'Titre', { fr: session.title.fr })
  await page.getByLabel('Jour').fill(day)
  await page.getByLabel('Heure de début').fill(session.start)
  const length = session.end ? String(minutes(session.end) - minutes(session.start)) : ''
  await page.getByLabel(/^Durée en minutes/).fill(length)
  const hats = [
    ...(session.moderators ?? []).map((moderator) => ['Anime', moderator] as const),
    ...(session.speakers ?? []).map((speaker) => ['Intervient', speaker] as const),
  ]
  for (const [index, [kind, speaker]] of hats.entries()) await addHat(page, index + 1, kind, speaker)
  for (const [index, text] of (session.kind === 'workshop' ? questions : []).entries()) {
    await page.getByRole('button', { name: 'Ajouter une question' }).click()
    await personRow(page, `Question ${index + 1}`)
      .getByLabel('français')
      .fill(text)
  }
  await save(page)
  await expect(page.getByText('C’est enregistré dans le brouillon.')).toBeVisible()
}

/** Opens the form of a session from the list. */
export async function openSession(page: Page, forum: string, title: string) {
  await page.goto(`/fr/organise/${forum}/programme/sessions`)
  await page.getByRole('link', { name: title }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}
