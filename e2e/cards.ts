// What is done at a table of cards, in the words of whoever does it.
import { expect, type Locator, type Page } from '@playwright/test'
import frCards from '../messages/fr/cards.json' with { type: 'json' }
import frTables from '../messages/fr/tables.json' with { type: 'json' }
import nlCards from '../messages/nl/cards.json' with { type: 'json' }
import nlTables from '../messages/nl/tables.json' with { type: 'json' }
import { mailTo, personalLink } from './mailbox'

export const midi = '/fr/organise/midi-du-smart-2020'

const words = { fr: { cards: frCards, tables: frTables }, nl: { cards: nlCards, tables: nlTables } } as const

/** Somebody at the table, on their own telephone. */
export type Player = { page: Page; language: keyof typeof words; given: string; email: string }

export const said = ({ language }: Player) => words[language].cards

/** A message whose number is not known beforehand: its words up to the first argument. */
export const beginning = (message: string) => new RegExp(`^${message.split('{')[0]}`)

/** Registers somebody at the desk, who gets their link by mail. */
export async function writeDown(desk: Page, { given, email }: Player): Promise<void> {
  await desk.goto(`${midi}/registrations/new`)
  await desk.getByLabel('Prénom').fill(given)
  await desk.getByLabel('Nom', { exact: true }).fill('Delvaux')
  await desk.getByLabel('Courriel', { exact: true }).fill(email)
  await desk.getByRole('button', { name: 'Inscrire', exact: true }).click()
  await expect(desk.getByRole('heading', { level: 1, name: `${given} Delvaux` })).toBeVisible()
}

/** Opens the link of the mail, in the language of the telephone. */
export async function openTables({ page, language, email }: Player): Promise<void> {
  await page.goto(personalLink(await mailTo(page.request, email, /./)))
  await expect(page).toHaveURL(/\/my\/[0-9A-Z]{4}-[0-9A-Z]{2}$/)
  await page.goto(`${page.url().replace('/fr/', `/${language}/`)}/tables`)
}

/** Sits down at the first table of the exchange, and takes the cards. */
export async function sitDown(player: Player, exchange: string): Promise<void> {
  const { page, language } = player
  const { tables } = words[language]
  const part = () => page.getByRole('region', { name: exchange })
  await part().getByRole('link', { name: tables.seatLink }).click()
  await page.waitForURL('**/seat')
  await page.getByRole('button', { name: new RegExp(`^${tables.free.sit} .* 1$`) }).click()
  await expect(page.getByText(tables.said.seated)).toBeVisible()
  await page.getByRole('link', { name: tables.free.back }).click()
  await part()
    .getByRole('link', { name: new RegExp(`^${tables.cardsLink}`) })
    .click()
  await page.waitForURL('**/cards')
}

export const idea = (player: Player) => player.page.getByLabel(said(player).write.text)

export const lay = (player: Player) => player.page.getByRole('button', { name: said(player).write.submit }).click()

/** How many cards somebody has written. */
export const written = (player: Player, count: number) =>
  expect(player.page.getByRole('heading', { name: new RegExp(`${count} (sur|van) 5$`) })).toBeVisible()

/** Writes a card of the n-th colour. */
export async function writeCard(player: Player, text: string, colour: string): Promise<void> {
  await player.page.getByRole('radio', { name: colour }).check()
  await idea(player).fill(text)
  await lay(player)
  await expect(player.page.getByRole('listitem').filter({ hasText: text })).toBeVisible()
}

/** The cards somebody may give, or take from the table. */
export const pile = (player: Player, which: 'give' | 'take'): Locator =>
  player.page.getByRole('group', {
    name: beginning(
      said(player)
        .swap[which].replace(/^.*other \{/, '')
        .replace('#', '{'),
    ),
  })

export const textsOf = async (cards: Locator): Promise<string[]> =>
  cards.locator('label span.font-display').allTextContents()

/** What is left of the step, on whichever page. */
export const clockShows = (page: Page, time: RegExp) => expect(page.getByRole('timer')).toHaveText(time)

/** Nothing is wider than a telephone. */
export const fitsPhone = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
