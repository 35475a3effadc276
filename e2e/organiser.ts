// What an organiser does again and again: sign in by mail, visit a page that keeps nobody out, write, save.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type APIRequestContext, type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { mailsTo } from './mailbox'
import { openToAll as nobodyKeptOut } from './open-to-all'

/** The text of the newest mail to this address, once one has come that was written since then. */
export async function textTo(request: APIRequestContext, to: string, since = 0): Promise<string> {
  const newest = async () => (await mailsTo(request, to)).find(({ createdAt }) => Date.parse(createdAt) >= since)
  await expect
    .poll(async () => (await newest()) !== undefined, { message: `a mail to ${to}`, timeout: 20_000 })
    .toBe(true)
  return (await newest())?.text ?? ''
}

/** Somebody's own browser, with nothing kept in it. */
export async function freshPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  return (await browser.newContext(options)).newPage()
}

/** When one moves inside the site the title comes a moment after the page: what is still wrong then is wrong. */
export async function openToAll(page: Page) {
  await expect(async () => nobodyKeptOut(page)).toPass({ timeout: 45_000 })
}

export async function visit(page: Page, path: string) {
  await page.goto(path)
  await openToAll(page)
}

/** Asks for the mail, and returns it. */
export async function askToSignIn(page: Page, email: string): Promise<string> {
  const since = Date.now()
  await page.goto('/fr/sign-in')
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByRole('button', { name: 'Recevoir le lien et le code' }).click()
  await page.waitForURL(/sign-in\/code/)
  return textTo(page.request, email, since)
}

/** Where a session of this run is kept; the server's start forgets it. */
const keptSession = (email: string) => new URL(`../.data/e2e-session-${email}.json`, import.meta.url)

/** Signs in by the mailed code, whether or not somebody is signed in elsewhere. */
export async function signInAnew(page: Page, email: string) {
  const text = await askToSignIn(page, email)
  const code = text.match(/\b(\d{4}[\s\u202f\u00a0-]?\d{4})\b/)?.[1] ?? ''
  await page.getByLabel('Code à huit chiffres').fill(code.replace(/\D/g, ''))
  await page.getByRole('button', { name: 'Entrer' }).click()
  await page.waitForURL('**/fr/organise')
}

/** The same, once in a run: who asks for codes all day long is refused, and rightly. Later journeys go on with the session. */
export async function signInByCode(page: Page, email: string) {
  const file = keptSession(email)
  if (existsSync(file)) {
    await page.context().addCookies(JSON.parse(readFileSync(file, 'utf8')))
    await page.goto('/fr/organise')
    if (new URL(page.url()).pathname === '/fr/organise') return
  }
  await signInAnew(page, email)
  writeFileSync(file, JSON.stringify(await page.context().cookies()))
}

/** A text in three languages. */
export async function write(page: Page, label: string, texts: { fr: string; nl?: string; en?: string }) {
  const group = page.getByRole('group', { name: label, exact: false }).first()
  await group.getByLabel('français').fill(texts.fr)
  if (texts.nl) await group.getByLabel('Nederlands').fill(texts.nl)
  if (texts.en) await group.getByLabel('English').fill(texts.en)
}

export const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
