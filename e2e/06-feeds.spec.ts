// The feeds of the demonstration forums, over HTTP, before the judges that others wrote for their formats.
import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test'
import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { faultsOfJson, faultsOfXml, judgesPresent } from '../prisma/factories/schedule-judges'

const forums = ['lille-2021', 'kortrijk-2018', 'montrivage']
const locales = ['fr', 'nl', 'en']

const feeds = {
  'programme.ics': 'text/calendar',
  'schedule.xml': 'application/xml',
  'schedule.json': 'application/json',
  'programme.csv': 'text/csv',
  'programme.jsonld': 'application/ld+json',
  'changes.atom': 'application/atom+xml',
}

async function ask(request: APIRequestContext, path: string, headers = {}): Promise<APIResponse> {
  return request.get(path, { headers: { Origin: 'https://town.example.org', ...headers } })
}

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  const answer = await ask(request, path)
  expect(answer.status(), path).toBe(200)
  return answer.text()
}

/** The sessions of the latest release, by id: the first column of the table. */
async function idsOf(request: APIRequestContext, home: string): Promise<string[]> {
  const table = await textOf(request, `${home}/programme.csv`)
  return [...table.matchAll(/^([0-9a-f-]{36});/gm)].map(([, id = '']) => id).sort()
}

for (const slug of forums) {
  const homes = locales.map((locale) => `/${locale}/forums/${slug}`)

  test(`the calendar of ${slug} is read by ical.js and by ts-ics`, async ({ request }) => {
    for (const home of homes) {
      const file = await textOf(request, `${home}/programme.ics`)
      const entries = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent')
      const told = entries.map((entry) => String(entry.getFirstPropertyValue('uid')))
      const ids = await idsOf(request, home)
      expect(ids.length, home).toBeGreaterThan(0)
      expect(told.map((uid) => uid.replace(/^session-|@.*$/g, '')).sort(), home).toEqual(ids)
      const other = convertIcsCalendar(undefined, file).events ?? []
      expect(
        other.map(({ uid }) => uid),
        home,
      ).toEqual(told)
      const starts = entries.map((entry) => (entry.getFirstPropertyValue('dtstart') as ICAL.Time).toJSDate())
      expect(
        other.map(({ start }) => start.date),
        home,
      ).toEqual(starts)
    }
  })

  test(`the schedule of ${slug} is what the XML and the JSON schema ask for`, async ({ request }) => {
    const files: [string, string, string][] = []
    for (const home of homes)
      files.push([home, await textOf(request, `${home}/schedule.xml`), await textOf(request, `${home}/schedule.json`)])
    for (const [home, xml, json] of files) {
      expect(await faultsOfXml(xml), home).toEqual([])
      const schedule = JSON.parse(json)
      expect(faultsOfJson(schedule), home).toEqual([])
      if (!judgesPresent()) continue
      // The judge does judge: without its title a conference is refused.
      const { title, ...conference } = schedule.schedule.conference
      expect(title).not.toBe('')
      expect(faultsOfJson({ ...schedule, schedule: { ...schedule.schedule, conference } })).not.toEqual([])
    }
  })

  test(`the feeds of ${slug} are open to other sites, and not sent twice`, async ({ request }) => {
    for (const home of homes)
      for (const [feed, type] of Object.entries(feeds)) {
        const path = `${home}/${feed}`
        const first = await ask(request, path)
        expect(first.status(), path).toBe(200)
        expect(first.headers()['content-type'], path).toContain(type)
        expect(first.headers()['access-control-allow-origin'], path).toBe('*')
        const tag = first.headers().etag ?? ''
        expect(tag, path).toMatch(/^(W\/)?".+"$/)
        const again = await ask(request, path, { 'If-None-Match': tag })
        expect(again.status(), path).toBe(304)
        expect(await again.body(), path).toHaveLength(0)
        expect((await ask(request, path, { 'If-None-Match': '"another"' })).status(), path).toBe(200)
        const before = await request.fetch(path, { method: 'OPTIONS' })
        expect(before.status(), path).toBe(204)
        expect(before.headers()['access-control-allow-headers'], path).toContain('If-None-Match')
      }
  })
}
