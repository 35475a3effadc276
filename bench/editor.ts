import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { type Figure, percentile } from './figure'
import { openForum } from './fill'
import { fillProgramme } from './programme'
import { address } from './server'
import { signedInCookie } from './signed-in'

const slug = 'dropped'
const sessions = 60
const drops = 20
const patienceMs = 10_000

type Drop = { shownMs: number; savedMs: number }
/** What `watch-drop.mjs` puts into the page. */
type Watched = {
  watchDrop: (id: string) => void
  dropped: () => Promise<Drop>
  frameMs: () => Promise<number>
  answerMs: () => Promise<number>
}

async function openGrid(browser: Browser): Promise<Page> {
  const [name = '', value = ''] = (await signedInCookie()).split('=')
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  await context.addCookies([{ name, value, url: address }])
  const page = await context.newPage()
  page.setDefaultTimeout(patienceMs)
  await page.addInitScript({ path: fileURLToPath(new URL('watch-drop.mjs', import.meta.url)) })
  // listening for what others change, the grid is at work
  const listening = page.waitForResponse((response) => response.url().includes('/programme/events'))
  await page.goto(`${address}/fr/organise/${slug}/programme`)
  await listening
  return page
}

/** Drags a block one column and some minutes towards the middle of what is seen of the grid, and lets go. */
async function drop(page: Page, id: string): Promise<Drop> {
  const block = page.locator(`[data-session="${id}"]`)
  await block.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }))
  const box = await block.boundingBox()
  const area = await page.locator('[data-scroll]').boundingBox()
  if (!box || !area) throw new Error('The block is not on the screen.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const dx = x < area.x + area.width / 2 ? 120 : -120
  const dy = y < area.y + area.height / 2 ? 90 : -90
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + dx, y + dy, { steps: 8 })
  await page.evaluate((one) => (window as unknown as Watched).watchDrop(one), id)
  await page.mouse.up()
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('A drop was not shown, or not saved.')), patienceMs).unref()
  })
  return Promise.race([page.evaluate(() => (window as unknown as Watched).dropped()), late])
}

/** How often `what` is asked of the page, its median. */
async function floorOf(page: Page, what: 'frameMs' | 'answerMs'): Promise<number> {
  const samples: number[] = []
  for (let i = 0; i < drops; i += 1) {
    samples.push(await page.evaluate((name) => (window as unknown as Watched)[name](), what))
  }
  return percentile(samples, 0.5)
}

/**
 * Milliseconds from letting go of a block to seeing it at its new place, and to having it saved, in twelve rooms with
 * sixty sessions. Null, and a line that says so, where there is no browser to measure with.
 */
export async function measureEditor(): Promise<Figure[] | null> {
  const executablePath = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH || chromium.executablePath()
  if (!existsSync(executablePath)) {
    console.log('editor: not measured, there is no browser. Name one in PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH.')
    return null
  }
  await fillProgramme((await openForum(slug)).forumId, sessions)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await openGrid(browser)
    const ids = await page
      .locator('[data-session]')
      .evaluateAll((blocks) => blocks.map((block) => (block as HTMLElement).dataset.session ?? ''))
    if (ids.length !== sessions) throw new Error(`The grid shows ${ids.length} of ${sessions} sessions.`)
    const done: Drop[] = []
    for (let i = 0; i < drops; i += 1) done.push(await drop(page, ids[(i * 7) % sessions] ?? ''))
    const frame = { what: 'an empty frame', value: await floorOf(page, 'frameMs') }
    const answer = { what: 'a health answer', value: await floorOf(page, 'answerMs') }
    const of = (what: keyof Drop, share: number) =>
      percentile(
        done.map((one) => one[what]),
        share,
      )
    const bound = (value: number) => ({ unit: 'ms', bound: { is: 'at most' as const, value } })
    const name = `a drop among ${sessions} sessions`
    return [
      { name: `${name} on screen, median of ${drops}`, value: of('shownMs', 0.5), ...bound(50), floor: frame },
      { name: `${name} on screen, p95`, value: of('shownMs', 0.95), ...bound(50), floor: frame },
      { name: `${name} saved, median of ${drops}`, value: of('savedMs', 0.5), ...bound(200), floor: answer },
      { name: `${name} saved, p95`, value: of('savedMs', 0.95), ...bound(200), floor: answer },
    ]
  } finally {
    await browser.close()
  }
}
