// The demonstration stop at its tables: who is followed through the day, and how clocks are compared.
import { type Browser, expect, type Page } from '@playwright/test'
import type { Someone } from './attendee'
import { mailTo } from './mailbox'

export const workshop = 'Trois rondes à vingt-quatre tables'
export const workshops = '/fr/organise/montrivage/workshops'

/** Two people followed from their registration to the last round, in two languages. */
export const ana = { given: 'Ana', family: 'Lefort', email: 'ana.lefort@example.org' }
export const bram = { given: 'Bram', family: 'Verhulst', email: 'bram.verhulst@example.org' }

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const timer = (page: Page) => page.getByRole('timer').first()

/** Changes a plan, and waits until the page has the plan as it is then. */
export async function change(page: Page, act: () => Promise<unknown>): Promise<void> {
  const revision = page.locator('input[name="revision"]').first()
  const before = await revision.inputValue()
  await act()
  await expect(revision).not.toHaveValue(before)
}

/** Nothing is wider than a phone. */
export async function fitsThePhone(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBe(360)
}

/** Opens one's tables from the newest message about them. */
export async function openTables(page: Page, { email }: Someone, subject: RegExp): Promise<void> {
  const { links } = await mailTo(page.request, email, subject)
  const { pathname, search } = new URL(links.find((link) => link.endsWith('?to=tables')) ?? '')
  await page.goto(pathname + search)
  await expect(page).toHaveURL(/\/my\/[0-9A-Z]{4}-[0-9A-Z]{2}\/tables$/)
}

/** The tables of somebody, round by round, as their own page shows them. */
export async function tablesOf(page: Page): Promise<number[]> {
  const rounds = page.locator('li[data-round]')
  await expect(rounds).toHaveCount(3)
  const said = await rounds.getByText(/^(Table|Tafel) \d+$/).allTextContents()
  return said.map((text) => Number(text.split(' ')[1]))
}

/** A phone whose own clock is seven minutes fast. */
export async function fastPhone(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  await page.addInitScript(() => {
    const right = Date.now
    Date.now = () => right.call(Date) + 420_000
  })
  return page
}

/** When the round ends as this page shows it, in milliseconds: measured at the instant a second passes. */
function endShown(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const face = document.querySelector('[role="timer"]')
        if (!face) throw new Error('no clock')
        new MutationObserver((_, watch) => {
          watch.disconnect()
          const [minutes = 0, seconds = 0] = (face.textContent ?? '').split(':').map(Number)
          resolve(performance.timeOrigin + performance.now() + (minutes * 60 + seconds) * 1000)
        }).observe(face, { characterData: true, childList: true, subtree: true })
      }),
  )
}

/** All pages show one clock, within half a second. */
export async function sameClock(...pages: Page[]): Promise<void> {
  await expect(async () => {
    const ends = await Promise.all(pages.map(endShown))
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(500)
  }).toPass({ timeout: 30_000 })
}
