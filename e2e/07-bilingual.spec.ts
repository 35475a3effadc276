// The half-day of Kortrijk is written in French and in Dutch: nothing of the one shows on a page of the other unmarked.
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { kortrijkSessions, kortrijkSpeakers, kortrijkTexts, kortrijkThemes } from '../prisma/seed/kortrijk-words'
import { openToAll } from './organiser'

const slug = 'kortrijk-2018'
const home = (locale: string) => `/${locale}/forums/${slug}`

type Written = { fr?: string; nl?: string }

/** Every text of the forum in both languages, paragraph by paragraph. */
const texts: Written[] = [
  ...Object.values(kortrijkTexts),
  ...Object.values(kortrijkSpeakers),
  ...Object.values(kortrijkSessions).flatMap(({ title, summary }) => [title, summary]),
]
const known = (locale: 'fr' | 'nl') =>
  texts
    .filter(({ fr, nl }) => fr !== nl)
    .flatMap((text) => (text[locale] ?? '').split('\n\n'))
    .concat(locale === 'nl' ? Object.values(kortrijkThemes) : [])
    .filter((paragraph) => paragraph.length > 8)

/** Little words that only one of the two languages has. */
const littleWords = {
  fr: /(^|[\s’'(«])(les|des|une|pour|avec|dans|aux|sont|cette|vous|où|qui|mais|leur)(?=[\s,.;:!?»)]|$)/i,
  nl: /(^|[\s(‘])(het|een|voor|met|naar|van|zijn|deze|niet|wordt|ook|hun|maar|wie)(?=[\s,.;:!?’)]|$)/i,
}

type Seen = { text: string; lang: string; marked: boolean }

/** Every text a reader meets, labels of controls among them, with the language it is said to be in. */
const everyText = (page: Page): Promise<Seen[]> =>
  page.evaluate(() => {
    const hidden = 'script, style, noscript, template, nextjs-portal'
    const about = (element: Element, text: string) => {
      const said = element.closest('[lang]')
      const marked = said?.nextElementSibling?.tagName === 'ABBR' || said?.parentElement?.querySelector('abbr') !== null
      return { text: text.replace(/\s+/g, ' ').trim(), lang: said?.getAttribute('lang') ?? '', marked }
    }
    const seen: { text: string; lang: string; marked: boolean }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (element && !element.closest(hidden)) seen.push(about(element, node.textContent ?? ''))
    }
    for (const element of document.body.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
      if (element.closest(hidden)) continue
      for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
        seen.push(about(element, element.getAttribute(name) ?? ''))
    }
    return [...seen, about(document.documentElement, document.title)].filter(({ text }) => text !== '')
  })

const flat = (text: string) => text.replace(/\s+/g, ' ')

/** Whether a text is in that language: one we wrote, or one with its little words. */
function isIn(locale: 'fr' | 'nl', text: string): boolean {
  return known(locale).some((one) => text.includes(flat(one))) || littleWords[locale].test(text)
}

/** Addresses of this forum's pages and files that a page leads to, in its own language. */
const ways = async (page: Page, locale: string): Promise<string[]> => {
  const found = await page
    .locator('a[href], link[rel=alternate][href]')
    .evaluateAll((all) => all.map((one) => new URL(one.getAttribute('href') ?? '', document.baseURI).pathname))
  return [...new Set(found)].filter((path) => path === home(locale) || path.startsWith(`${home(locale)}/`))
}

/** What a file says to a reader of the other language. */
async function strayInFile(request: APIRequestContext, path: string, other: 'fr' | 'nl'): Promise<string[]> {
  const answer = await request.get(path)
  expect(answer.status(), path).toBe(200)
  // folded lines of a calendar and escaped characters come back to what was written
  const text = flat(
    (await answer.text())
      .replace(/\r?\n /g, '')
      .replaceAll('\\,', ',')
      .replaceAll('\\n', ' '),
  )
  return known(other)
    .map(flat)
    .filter((one) => text.includes(one))
}

test.describe.configure({ timeout: 240_000 })

for (const [locale, other] of [
  ['fr', 'nl'],
  ['nl', 'fr'],
] as const) {
  test(`every page and file of the forum is in one language for who reads ${locale}`, async ({ page }) => {
    const todo = [home(locale)]
    const pages: string[] = []
    const files: string[] = []
    for (let path = todo.shift(); path; path = todo.shift()) {
      if (pages.includes(path) || files.includes(path)) continue
      if (/\.\w+$/.test(path)) {
        files.push(path)
        expect(await strayInFile(page.request, path, other), path).toEqual([])
        continue
      }
      pages.push(path)
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale}`))
      const stray = (await everyText(page)).filter(({ text, lang }) => isIn(other, text) && !lang.startsWith(other))
      expect(stray, path).toEqual([])
      todo.push(...(await ways(page, locale)))
    }
    expect(pages.filter((path) => path.includes('/sessions/'))).toHaveLength(Object.keys(kortrijkSessions).length)
    expect(pages.length).toBeGreaterThan(9)
  })
}

test('who reads English is told, text by text, in which language it is', async ({ page }) => {
  await page.goto(home('en'))
  const foreign = (await everyText(page)).filter(({ text }) => known('fr').some((one) => flat(one) === text))
  expect(foreign.length).toBeGreaterThan(10)
  expect(foreign.filter(({ lang, marked }) => lang !== 'fr' || !marked)).toEqual([])
  await openToAll(page)
})
