// npm run screenshots: the pictures of the README, taken from the demonstration on a server of its own.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { browser } from './browser.mjs'
import { at } from './project.mjs'

const port = 3100
const address = `http://localhost:${port}`
const pictures = at('docs/pictures')

const server = spawn(process.execPath, [at('e2e/server.mjs')], {
  cwd: at(),
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'ignore', 'inherit'],
})

async function ready() {
  for (;;) {
    if (server.exitCode !== null) throw new Error('The server stopped.')
    const answer = await fetch(`${address}/api/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

const phone = { width: 360, height: 760 }
const laptop = { width: 1280, height: 860 }

async function shoot(page, name, path, { size = laptop, fullPage = false } = {}) {
  await page.setViewportSize(size)
  if (path) await page.goto(address + path, { waitUntil: 'networkidle' })
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage })
  console.log(`docs/pictures/${name}.png`)
}

/** The slug of the demonstration forum that is open for registration. */
async function openForum(page) {
  await page.goto(`${address}/fr`)
  return page.evaluate(() => {
    const links = [...document.querySelectorAll('a[href*="/forums/"]')].map((link) => link.getAttribute('href') ?? '')
    return links
      .find((href) => !/lille-2021|kortrijk-2018|angers-2020/.test(href))
      ?.split('/forums/')[1]
      ?.split(/[/?#]/)[0]
  })
}

/** The newest mail to an address, once it has come. */
async function mailTo(person) {
  for (;;) {
    const answer = await fetch(`${address}/api/mailbox?limit=1&to=${encodeURIComponent(person)}`)
    const [message] = (await answer.json()).messages
    if (message) return message
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function signIn(page) {
  await page.goto(`${address}/fr/sign-in`)
  await page.locator('input[type=email]').fill('organiser@example.org')
  await page.locator('main form button[type=submit]').first().click()
  const { links } = await mailTo('organiser@example.org')
  await page.goto(links.find((link) => link.includes('/sign-in/confirm/')))
  await page.locator('main form button[type=submit]').first().click()
  await page.waitForURL(/\/organise/)
}

try {
  mkdirSync(pictures, { recursive: true })
  await ready()
  const chrome = await chromium.launch({ executablePath: await browser(), args: ['--no-sandbox', '--disable-gpu'] })
  const page = await chrome.newPage({ locale: 'fr-FR', deviceScaleFactor: 1.5 })
  const forum = await openForum(page)
  await shoot(page, 'forum', `/fr/forums/${forum}`)
  await shoot(page, 'forum-phone', `/nl/forums/${forum}`, { size: phone })
  await shoot(page, 'register-phone', `/fr/forums/${forum}/register`, { size: phone })
  await signIn(page)
  await shoot(page, 'dashboard', `/fr/organise/${forum}`)
  await shoot(page, 'registrations', `/fr/organise/${forum}/registrations`)
  await chrome.close()
} finally {
  server.kill('SIGTERM')
}
