// npm run screenshots: the pictures of the README, taken from the demonstration on a server of its own.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { browser } from './browser.mjs'
import { at } from './project.mjs'

const port = Number(process.env.PORT ?? 3100)
const address = `http://localhost:${port}`
const pictures = at('docs/pictures')
const forum = 'montrivage'
const organiser = 'organiser@example.org'
const words = JSON.parse(readFileSync(at('messages/fr/plan.json'), 'utf8'))

const server = spawn(process.execPath, [at('e2e/server.mjs')], {
  cwd: at(),
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'ignore', 'inherit'],
})

/** Asks again until there is an answer. */
async function until(ask) {
  for (;;) {
    if (server.exitCode !== null) throw new Error('The server stopped.')
    const answer = await ask()
    if (answer) return answer
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

const ready = () => until(async () => (await fetch(`${address}/api/health`).catch(() => null))?.ok)

const phone = { width: 360, height: 760 }
const laptop = { width: 1280, height: 860 }

/** A picture of the page as it is, or of another one, with `top` scrolled to its top; few colours make it light. */
async function shoot(page, name, path, { size = laptop, top } = {}) {
  await page.setViewportSize(size)
  if (path) await page.goto(address + path, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready)
  for (const part of top ?? [])
    await page
      .locator(part)
      .first()
      .evaluate((element) => element.scrollIntoView())
  await sharp(await page.screenshot())
    .png({ palette: true, effort: 10 })
    .toFile(`${pictures}/${name}.png`)
  console.log(`docs/pictures/${name}.png`)
}

/** A link of the newest mail to an address, once it has come. */
const linkTo = (person, wanted) =>
  until(async () => {
    const answer = await fetch(`${address}/api/mailbox?limit=1&to=${encodeURIComponent(person)}`)
    const [message] = (await answer.json()).messages
    return message?.links.find(wanted)
  })

async function signIn(page) {
  await page.goto(`${address}/fr/sign-in`)
  await page.locator('input[type=email]').fill(organiser)
  await page.locator('main form button[type=submit]').first().click()
  await page.goto(await linkTo(organiser, (link) => link.includes('/sign-in/confirm/')))
  await page.locator('main form button[type=submit]').first().click()
  await page.waitForURL(/\/organise/)
}

/** The path of the world café in the organiser's part. */
async function worldCafe(page) {
  await page.goto(`${address}/fr/organise/${forum}/workshops`)
  await page.getByRole('link', { name: 'Trois rondes à vingt-quatre tables' }).click()
  await page.waitForURL(/\/workshops\/[^/]+$/)
  return new URL(page.url()).pathname
}

/** Searches a plan of the tables, and opens it. */
async function seat(page, workshop) {
  await page.goto(`${address}${workshop}/plan`)
  await page.getByRole('button', { name: words.care.again, exact: true }).click()
  await page.getByRole('link', { name: /^Voir le plan \d+$/ }).click({ timeout: 60_000 })
  await page.locator('[data-seat]').first().waitFor()
}

/** Tells the plan that is open to everybody, by mail too. */
async function tell(page) {
  await page.locator('summary').filter({ hasText: words.publish.do }).click()
  await page.getByRole('radio', { name: words.publish.people }).check()
  await page.getByRole('button', { name: words.publish.confirm, exact: true }).click()
  await page.getByText(/est annoncé\./).waitFor()
}

const visitor = 'ana.lefort@example.org'

/** Somebody registers; the demonstration's own people get no mail. */
async function register(page) {
  for (const [name, value] of Object.entries({ givenName: 'Ana', familyName: 'Lefort', email: visitor }))
    await page.locator(`[name="${name}"]`).fill(value)
  await page.getByRole('radio', { name: 'Élue ou élu d’une collectivité', exact: true }).check()
  for (const no of await page.locator('#questions input[type=radio][value=no]').all()) await no.check()
  await page.locator('#consents input[type=checkbox]').first().check()
  await page.locator('main form button[type=submit]').last().click()
  await page.waitForURL(/\/register\/done/)
}

/** Somebody else gives up a seat, so that there is one for everybody. */
async function makeRoom(page) {
  await page.goto(`${address}/fr/organise/${forum}/registrations?q=Wattiez`)
  await page.getByRole('link', { name: 'Catherine Wattiez' }).click()
  await page.locator('summary').filter({ hasText: 'Annuler l’inscription' }).click()
  await page.getByRole('button', { name: 'Oui, annuler' }).click()
  await page.getByText('Inscription annulée').first().waitFor()
}

try {
  mkdirSync(pictures, { recursive: true })
  await ready()
  const chrome = await chromium.launch({ executablePath: await browser(), args: ['--no-sandbox', '--disable-gpu'] })
  const page = await chrome.newPage({ locale: 'fr-FR', deviceScaleFactor: 1.5, reducedMotion: 'reduce' })
  await shoot(page, 'forum', `/fr/forums/${forum}`)
  await shoot(page, 'programme', `/fr/forums/${forum}/programme`, { top: ['.s:has-text("Pause")'] })
  await shoot(page, 'register-phone', `/fr/forums/${forum}/register`, { size: phone })
  await register(page)
  await signIn(page)
  await shoot(page, 'dashboard', `/fr/organise/${forum}`)
  await shoot(page, 'editor', `/fr/organise/${forum}/programme`, {
    top: ['[data-session]:has-text("Ouverture")', 'h1'],
  })
  await makeRoom(page)
  const workshop = await worldCafe(page)
  await seat(page, workshop)
  await shoot(page, 'plan')
  await tell(page)
  await shoot(page, 'wall', workshop.replace(/organise\/([^/]+)\/workshops/, 'screens/$1'))
  const own = await chrome.newPage({ locale: 'fr-FR', deviceScaleFactor: 1.5, reducedMotion: 'reduce' })
  await own.goto(await linkTo(visitor, (link) => link.endsWith('?to=tables')))
  await shoot(own, 'tables-phone', null, { size: phone })
  await chrome.close()
} finally {
  server.kill('SIGTERM')
}
