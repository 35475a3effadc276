// The half-day of Kortrijk is written in French and in Dutch: nothing in another language than the reader's is unmarked.
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { kortrijkSessions, kortrijkSpeakers, kortrijkTexts, kortrijkThemes } from '../prisma/seed/kortrijk-words'
import { openToAll } from './organiser'

const slug = 'kortrijk-2018'
const home = (locale: string) => `/${locale}/forums/${slug}`

type Language = 'fr' | 'nl'
type Written = { fr?: string; nl?: string }

/** Every text of the forum in both languages. */
const texts: Written[] = [
  ...Object.values(kortrijkTexts),
  ...Object.values(kortrijkSpeakers),
  ...Object.values(kortrijkSessions).flatMap(({ title, summary }) => [title, summary]),
]
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What only one of the two languages has, paragraph by paragraph. */
const written = (language: Language) =>
  texts
    .filter(({ fr, nl }) => fr !== nl)
    .flatMap((text) => (text[language] ?? '').split('\n\n'))
    .concat(language === 'nl' ? Object.values(kortrijkThemes) : [])
    .map(flat)
    .filter((paragraph) => paragraph.length > 8)
const known = { fr: written('fr'), nl: written('nl') }

/** Little words that only one of the two languages has. */
const littleWords = {
  fr: /(^|[\s’'(«])(les|des|une|pour|avec|dans|aux|sont|cette|vous|où|qui|mais|leur)(?=[\s,.;:!?»)]|$)/i,
  nl: /(^|[\s(‘])(het|een|voor|met|naar|van|zijn|deze|niet|wordt|ook|hun|maar|wie)(?=[\s,.;:!?’)]|$)/i,
}

/** Whether a text is in that language: one we wrote, or one with its little words. */
const isIn = (language: Language, text: string): boolean =>
  known[language].some((one) => text.includes(one)) || littleWords[language].test(text)

type Seen = { text: string; lang: string; marked: boolean }

/** Every text a reader meets, labels of controls and the title among them, with the language it is said to be in. */
const everyText = (page: Page): Promise<Seen[]> =>
  page.evaluate(() => {
    const seen: { text: string; lang: string; marked: boolean }[] = []
    const hidden = 'script, style, noscript, template, nextjs-portal'
    const note = (element: Element, words: string | null) => {
      const text = (words ?? '').replace(/\s+/g, ' ').trim()
      const said = element.closest('[lang]')
      const inside = said !== document.documentElement && said?.querySelector('abbr')
      const marked = !!inside || said?.nextElementSibling?.tagName === 'ABBR' || /\[(fr|nl|en)\]/.test(text)
      if (text !== '') seen.push({ text, lang: said?.getAttribute('lang') ?? '', marked })
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (element && !element.closest(hidden)) note(element, node.textContent)
    }
    for (const element of document.body.querySelectorAll('[aria-label], [alt], [title], [placeholder]'))
      if (!element.closest(hidden))
        for (const name of ['aria-label', 'alt', 'title', 'placeholder']) note(element, element.getAttribute(name))
    for (const meta of document.head.querySelectorAll('meta[name=description], meta[property^="og:"]'))
      if (!meta.getAttribute('property')?.includes('locale'))
        note(document.documentElement, meta.getAttribute('content'))
    note(document.documentElement, document.title)
    return seen
  })

/** The pages of this forum that a page leads to, in its own language. */
const ways = async (page: Page, locale: string): Promise<string[]> => {
  const found = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((one) => new URL(one.getAttribute('href') ?? '', document.baseURI).pathname))
  return found.filter((path) => path.startsWith(`${home(locale)}/`) && !/\.\w+$/.test(path))
}

const feeds = [
  'programme.ics',
  'schedule.xml',
  'schedule.json',
  'programme.csv',
  'programme.jsonld',
  'changes.atom',
] as const

/** A feed as it is read: folded lines and escaped characters come back to what was written. */
async function read(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path)
  expect(answer.status(), path).toBe(200)
  const text = (await answer.text())
    .replace(/\r?\n /g, '')
    .replaceAll('\\,', ',')
    .replaceAll('\\;', ';')
  return flat(text.replaceAll('\\n', ' '))
}

/** Every page of the forum for a reader: those that lead to one another, the frame, and the session of each line. */
async function pagesOf(page: Page, locale: string, look: (path: string) => Promise<void>): Promise<string[]> {
  const table = await read(page.request, `${home(locale)}/programme.csv`)
  const sessions = [...table.matchAll(/\/sessions\/[\w-]+/g)].map(([path]) => home(locale) + path)
  const todo = [home(locale), `/${locale}/embed/${slug}`, `${home(locale)}/register`, ...sessions]
  const pages: string[] = []
  for (let path = todo.shift(); path; path = todo.shift()) {
    if (pages.includes(path)) continue
    pages.push(path)
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await look(path)
    todo.push(...(await ways(page, locale)))
  }
  const kinds = ['/sessions/', '/themes/', '/programme', '/programme/doors', '/changes', '/agenda', '/embed/']
  const none = kinds.filter((kind) => !pages.some((path) => path.includes(kind)))
  expect(none).toEqual([])
  expect(pages.filter((path) => path.includes('/sessions/'))).toHaveLength(Object.keys(kortrijkSessions).length)
  expect(pages.filter((path) => path.includes('/themes/'))).toHaveLength(Object.keys(kortrijkThemes).length)
  return pages
}

test.describe.configure({ timeout: 240_000 })

for (const [locale, other] of [
  ['fr', 'nl'],
  ['nl', 'fr'],
] as const) {
  test(`every page of the forum is in one language for who reads ${locale}`, async ({ page }) => {
    await pagesOf(page, locale, async (path) => {
      const all = await everyText(page)
      expect(
        all.filter(({ text, lang }) => isIn(other, text) && lang !== other),
        path,
      ).toEqual([])
    })
  })

  test(`every feed of the forum is in one language for who reads ${locale}`, async ({ request }) => {
    for (const feed of feeds) {
      const text = await read(request, `${home(locale)}/${feed}`)
      expect(
        known[other].filter((one) => text.includes(one)),
        feed,
      ).toEqual([])
      expect(text, feed).not.toMatch(/\[(fr|nl|en)\]/)
    }
  })
}

test('who reads English is told on every page, text by text, in which language it is', async ({ page }) => {
  let told = 0
  await pagesOf(page, 'en', async (path) => {
    const foreign = (await everyText(page)).filter(({ text }) => isIn('fr', text) || isIn('nl', text))
    const ours = foreign.filter(({ text }) => known.fr.some((one) => text.includes(one)))
    const unmarked = ours.filter(({ marked }) => !marked)
    // What cannot carry a language of its own (a title, a label) says it in its words.
    const unsaid = foreign.filter(({ text, lang }) => lang !== 'fr' && lang !== 'nl' && !/\[(fr|nl)\]/.test(text))
    expect.soft({ unmarked, unsaid }, path).toEqual({ unmarked: [], unsaid: [] })
    told += ours.length
  })
  expect(told).toBeGreaterThan(50)
  await page.goto(home('en'))
  await openToAll(page)
})

test('who reads English is told in every feed too', async ({ request }) => {
  const whole = known.fr.filter((one) => !known.fr.some((longer) => longer !== one && longer.includes(one)))
  for (const feed of feeds) {
    const text = await read(request, `${home('en')}/${feed}`)
    const found = whole.flatMap((one) => {
      const at = text.indexOf(one)
      return at < 0 ? [] : [text.slice(at + one.length, at + one.length + 20)]
    })
    const mark = feed === 'programme.jsonld' ? '","@language":"fr"' : ' [fr]'
    expect(
      found.filter((after) => !after.startsWith(mark)),
      feed,
    ).toEqual([])
    expect(found.length, feed).toBeGreaterThan(feed === 'changes.atom' ? -1 : 10)
  }
})
