import { type APIRequestContext, type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import ICAL from 'ical.js'
import frMy from '../messages/fr/my.json' with { type: 'json' }
import frRegister from '../messages/fr/register.json' with { type: 'json' }
import nlMy from '../messages/nl/my.json' with { type: 'json' }
import nlRegister from '../messages/nl/register.json' with { type: 'json' }
import { mailTo, personalLink } from './mailbox'

export const forum = 'montrivage'

export const words = {
  fr: {
    register: frRegister,
    my: frMy,
    apply: 'S’inscrire',
    town: 'Élue ou élu d’une collectivité',
    full: 'Association, habitante ou habitant',
    firm: 'Entreprise',
    confirmed: /^Votre place pour/,
    received: /^Une place à votre nom/,
    cancelled: /annulée/,
    handedOver: /transmise/,
    waiting: /liste d’attente/,
    offered: /libérée/,
    already: /aviez déjà/,
  },
  nl: {
    register: nlRegister,
    my: nlMy,
    apply: 'Inschrijven',
    town: 'Verkozene van een lokaal bestuur',
    full: 'Vereniging of bewoner',
    firm: 'Bedrijf',
    confirmed: /^Uw plaats in .*,/,
    received: /^Een plaats voor u/,
    cancelled: /geannuleerd/,
    handedOver: /doorgegeven/,
    waiting: /wachtlijst/,
    offered: /is vrij/,
    already: /had al/,
  },
} as const

export type Language = keyof typeof words

export type Someone = { given: string; family: string; email: string }

const run = Date.now().toString(36)

/** Somebody nobody has met: a new address in every run. */
export function stranger(given: string, family: string): Someone {
  return {
    given,
    family,
    email: `${given}-${run}@example.org`
      .normalize('NFD')
      .replace(/[^\w@.-]/g, '')
      .toLowerCase(),
  }
}

/** Somebody's own telephone, 360 px wide, with nothing kept in it. */
export async function phone(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
  return context.newPage()
}

/** A text field by the first words of its label: optional ones say so after them. */
export function field(page: Page, label: string, role: 'textbox' | 'combobox' = 'textbox') {
  return page.getByRole(role, { name: new RegExp(`^${label}`) })
}

/** Fills in who one is and as what one comes, answers what has to be answered, and agrees to what is needed. */
export async function fillIn(page: Page, language: Language, someone: Someone, type: string): Promise<void> {
  const { fields } = words[language].register
  await field(page, fields.givenName.label).fill(someone.given)
  await field(page, fields.familyName.label).fill(someone.family)
  await field(page, fields.email.label).fill(someone.email)
  await page.getByRole('radio', { name: type, exact: true }).check()
  await answerAll(page, language)
}

/** The required questions are those whose group does not say that it may be left. */
async function answerAll(page: Page, language: Language): Promise<void> {
  const { no } = words[language].register.choice
  for (const answer of await page.locator('#questions').getByRole('radio', { name: no, exact: true }).all()) {
    await answer.check()
  }
  await page.locator('#consents').getByRole('checkbox').first().check()
}

/** Sends the form: the answer is a page, the same for everybody. */
export async function send(page: Page, language: Language, what: 'register' | 'request' | 'wait' = 'register') {
  await page.getByRole('button', { name: words[language].register.submit[what], exact: true }).click()
  await page.waitForURL(`**/${language}/forums/${forum}/register/done`)
}

/** What is wrong, in one place above the form. */
export function summaryOf(page: Page) {
  return page.getByRole('alert').filter({ has: page.getByRole('link') })
}

/** Registers from nothing and opens the personal page from the mail. */
export async function registerAndOpen(page: Page, language: Language, someone: Someone, type: string) {
  await page.goto(`/${language}/forums/${forum}/register`)
  await fillIn(page, language, someone, type)
  await send(page, language)
  await open(page, someone, words[language].confirmed)
}

/** Opens the personal link of the newest message about this. */
export async function open(page: Page, { email }: Someone, subject: RegExp): Promise<void> {
  await page.goto(personalLink(await mailTo(page.request, email, subject)))
  await expect(page).toHaveURL(/\/my\/[0-9A-Z]{4}-[0-9A-Z]{2}$/)
}

/** A calendar file as a calendar reads it. */
export function entryOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const events = calendar.getAllSubcomponents('vevent')
  expect(events).toHaveLength(1)
  const event = new ICAL.Event(events[0])
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence ?? 0,
    summary: event.summary,
    start: event.startDate.toJSDate(),
    attendee: String(event.attendees[0]?.getFirstValue() ?? ''),
    status: events[0]?.getFirstPropertyValue('status'),
  }
}

/** What the form would send as JSON, read from the form itself. */
export async function submission(page: Page, type: string) {
  await page.goto(`/fr/forums/${forum}/register`)
  const typeId = await page.getByRole('radio', { name: type, exact: true }).inputValue()
  const questions = await page.locator('#questions input[type=radio][value=no]').all()
  const names = await Promise.all(questions.map((question) => question.getAttribute('name')))
  const consents = await page.locator('#consents input[type=checkbox]').first().inputValue()
  const answers = Object.fromEntries(names.map((name) => [String(name).replace('answers.', ''), 'no']))
  return { typeId, answers, consents: [consents], locale: 'fr' }
}

/** Registers through the interface of other programs; the status says what became of it. */
export async function registerByJson(
  request: APIRequestContext,
  base: object,
  { given, family, email }: Someone,
  origin: string,
) {
  const answer = await request.post(`/api/forums/${forum}/registrations`, {
    headers: { Origin: origin },
    data: { ...base, givenName: given, familyName: family, email, idempotencyKey: crypto.randomUUID() },
  })
  return answer.status()
}
