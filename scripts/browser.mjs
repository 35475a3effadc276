// Finds a Chromium for the end-to-end tests, or fetches one.
import { existsSync } from 'node:fs'
import { has, node, program, run } from './project.mjs'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

/** Path of a Chromium to test with. @throws Error when none can be had. */
export async function browser() {
  const named = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH
  if (named) return named
  const found = installed.find(existsSync) ?? (await playwrights())
  if (found) return found
  await node([program('@playwright/test/cli.js'), 'install', 'chromium'])
  const fetched = await playwrights()
  if (fetched) return fetched
  if (has('apt-get') && process.getuid?.() === 0) {
    await run('apt-get', ['update'], { quiet: true })
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    })
    const packaged = installed.find(existsSync)
    if (packaged) return packaged
  }
  throw new Error('No Chromium found. Install one, or name it in PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH.')
}
