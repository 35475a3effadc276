import { expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { ChangeLog, ToldChange } from '@/domain/programme/change-log'
import { changeFeed } from './change-feed'

const forum = {
  id: 'f1',
  slug: 'kortrijk',
  name: { fr: 'Courtrai <&>', nl: 'Kortrijk' },
  timeZone: 'Europe/Brussels',
  updatedAt: '2027-03-01T08:00:00.000Z',
} as PublicForum

const at = (startsAt: string, endsAt: string, room: string) => ({
  ...{ startsAt, endsAt, allRooms: false },
  rooms: [{ fr: room }],
})

const morning = at('2027-03-11T08:00:00.000Z', '2027-03-11T09:00:00.000Z', 'Nef')
const afternoon = at('2027-03-11T13:00:00.000Z', '2027-03-11T14:00:00.000Z', 'Nef')

const moved: ToldChange = {
  kind: 'moved',
  sessionId: 's1',
  slug: 'debat',
  title: { fr: 'Débat & <em>fin</em>' },
  now: afternoon,
  before: morning,
  fields: ['people'],
  came: ['Ana Diaz'],
  went: ['Bob Peeters'],
}

const log: ChangeLog = {
  releases: [
    { number: 2, releasedAt: '2027-03-03T08:00:00.000Z', note: { nl: 'Let op' }, changes: [moved] },
    { number: 1, releasedAt: '2027-03-02T08:00:00.000Z', note: {}, changes: [{ ...moved, kind: 'new', before: null }] },
  ],
}

const feed = () => changeFeed(log, { forum, locale: 'nl', base: 'https://forum.example.org/nl' })

it('is well-formed XML', async () => {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'changes.atom', contents: await feed() }],
    normalization: 'format',
  })
  expect([valid, errors]).toEqual([true, []])
})

it('has what RFC 4287 asks: ids that stay, dates, an author, the way to the page and to itself', async () => {
  const xml = await feed()
  const all = (name: string) =>
    [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, value]) => value)
  const id = 'tag:forum.example.org,2026:forum:f1:changes:nl'
  expect(all('id')).toEqual([id, `${id}:version:2`, `${id}:version:1`])
  expect(all('updated')).toEqual(['2027-03-03T08:00:00.000Z', '2027-03-03T08:00:00.000Z', '2027-03-02T08:00:00.000Z'])
  expect(all('name')).toEqual(['Kortrijk'])
  expect(all('title')).toEqual([
    'Kortrijk: wijzigingen in het programma',
    'Versie 2: 1 verplaatst',
    'Versie 1: 1 nieuwe',
  ])
  const page = 'https://forum.example.org/nl/forums/kortrijk/changes'
  expect(xml).toContain(`<link rel="self" type="application/atom+xml" href="${page}.atom"/>`)
  expect(xml).toContain(`<link rel="alternate" type="text/html" href="${page}#version-2"/>`)
})

it('says the change in plain words, and marks what is in another language', async () => {
  const xml = (await feed()).replaceAll('\u00a0', ' ')
  const other = (text: string) => `<span lang="fr" xml:lang="fr">${text}</span> (fr)`
  expect(xml).toContain('<p>Let op</p>')
  expect(xml).toContain(other('Débat &amp; &lt;em&gt;fin&lt;/em&gt;'))
  expect(xml).toContain(
    `Van donderdag 11 maart, 9 – 10 uur, ${other('Nef')} naar donderdag 11 maart, 14 – 15 uur, ${other('Nef')}`,
  )
  expect(xml).toContain('Ana Diaz vervangt Bob Peeters.')
  expect(xml).toContain('<p>Eerste versie van het programma: één sessie.</p>')
})
