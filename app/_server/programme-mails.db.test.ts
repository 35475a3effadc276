import ICAL from 'ical.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { addPerson } from '@/domain/people/commands/person'
import { addSession, cancelSession, placeSession, saveSession } from '@/domain/programme/commands/sessions'
import { nextReleaseOf } from '@/domain/programme/queries/frozen'
import { releaseProgramme } from '@/domain/registration/commands/release'
import { db } from '@/lib/db/client'
import type { KeptMessage } from '@/lib/mailer/mailbox'
import { onEachDatabase } from '@/prisma/factories/database'
import { deliver, mailsTo } from '@/prisma/factories/delivery'
import { accepted, type OpenForum, openForum } from '@/prisma/factories/forum'
import { registered } from '@/prisma/factories/registration'

const hour = (time: string) => new Date(`2027-03-11T${time}:00Z`)
const talk = { kind: 'PLENARY' as const, title: { fr: 'Débat', en: 'Debate' }, startsAt: hour('08:00'), minutes: 60 }

/** Each entry of the attached calendar: title, state, SEQUENCE. */
function calendarIn(message: KeptMessage | undefined) {
  const file = message?.attachments.find(({ filename }) => filename.endsWith('.ics'))
  const root = new ICAL.Component(ICAL.parse(Buffer.from(file?.content ?? '', 'base64').toString()) as unknown[])
  const entries = root.getAllSubcomponents('vevent')
  return {
    method: root.getFirstPropertyValue('method'),
    entries: entries.map((entry) =>
      ['summary', 'status', 'sequence'].map((name) => String(entry.getFirstPropertyValue(name))),
    ),
    uids: entries.map((entry) => String(entry.getFirstPropertyValue('uid'))),
  }
}

onEachDatabase('mails about the programme', () => {
  let forum: OpenForum
  let ana: string
  let bob: string
  let sessionId: string
  const at = new Date()

  const person = async (givenName: string, locale: string) => {
    const values = { givenName, familyName: 'Diaz', function: {}, biography: {} }
    const { personId } = accepted(await addPerson(forum.scope, values, { at }))
    const email = `${givenName.toLowerCase()}.${personId}@example.org`
    await db().person.update({ where: { id: personId }, data: { email, locale } })
    return personId
  }
  const addressOf = async (personId: string) =>
    (await db().person.findUniqueOrThrow({ where: { id: personId } })).email ?? ''
  const mailsOf = async (personId: string) => mailsTo(await addressOf(personId))
  const hats = (...people: string[]) => ({
    ...talk,
    roles: people.map((personId) => ({ kind: 'SPEAKER' as const, personId })),
  })
  const release = async (tell: 'people' | 'nobody' = 'people', note = {}) => {
    const { seen } = await nextReleaseOf(db(), forum.forumId, at)
    return accepted(await releaseProgramme(forum.scope, { tell, seen, note }, { at: new Date() }))
  }

  beforeEach(async () => {
    await db().keptMail.deleteMany()
    forum = await openForum({ at })
    ana = await person('Ana', 'en')
    bob = await person('Bob', 'nl')
    sessionId = accepted(await addSession(forum.scope, hats(ana), { at })).sessionId
  })

  it('tell a speaker their part in their language, with all their sessions as a file to open', async () => {
    await release('people', { en: 'See you all there.' })
    const [mail, ...more] = await mailsOf(ana)
    expect(more).toEqual([])
    expect(mail?.subject).toBe('Territoires connectés: your part in the programme')
    for (const words of [
      'Hello Ana',
      'YOU TAKE PART – Debate',
      'Thursday 11 March, 9:00\u00a0– 10:00',
      'Your role: speaker',
    ]) {
      expect(mail?.text).toContain(words)
    }
    expect(mail?.text).toContain('See you all there.')
    expect(mail?.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['my-sessions.ics', 'text/calendar; charset=utf-8; method=PUBLISH'],
    ])
    const calendar = calendarIn(mail)
    expect(calendar).toEqual({
      method: 'PUBLISH',
      entries: [['Debate', 'CONFIRMED', '0']],
      uids: [`session-${sessionId}@localhost`],
    })
  })

  it('tell who was replaced and who replaces them, and take the entry away', async () => {
    await release()
    const [before] = await mailsOf(ana)
    accepted(await saveSession(forum.scope, { sessionId, version: 1 }, hats(bob), { at }))
    await release()
    const after = (await mailsOf(ana)).at(-1)
    expect(after?.subject).toBe('Territoires connectés: a change to your part in the programme')
    expect(after?.text).toContain('GOES AHEAD WITHOUT YOU – Debate')
    expect(calendarIn(after)).toEqual({ ...calendarIn(before), entries: [['Debate', 'CANCELLED', '0']] })
    const [toBob] = await mailsOf(bob)
    expect(toBob?.text).toContain('U NEEMT DEEL – Débat')
    expect(toBob?.text).toContain('donderdag 11 maart')
    expect(calendarIn(toBob).entries).toEqual([['Débat [fr]', 'CONFIRMED', '0']])
  })

  it('say from when to when, with a higher SEQUENCE under the same UID', async () => {
    await release()
    const [before] = await mailsOf(ana)
    accepted(await placeSession(forum.scope, { sessionId, version: 1 }, { ...talk, startsAt: hour('13:00') }, { at }))
    await release()
    const after = (await mailsOf(ana)).at(-1)
    expect(after?.text).toContain(
      'MOVED – Debate\nThursday 11 March, 14:00\u00a0– 15:00\nBefore: Thursday 11 March, 9:00\u00a0– 10:00',
    )
    expect(calendarIn(after)).toEqual({ ...calendarIn(before), entries: [['Debate', 'CONFIRMED', '1']] })
  })

  it('say the newest truth once, when a later release overtakes one that has not been sent', async () => {
    await release()
    await deliver()
    const move = (version: number, time: string) =>
      placeSession(forum.scope, { sessionId, version }, { ...talk, startsAt: hour(time) }, { at })
    accepted(await move(1, '13:00'))
    await release()
    accepted(await move(2, '15:00'))
    await release()
    const mails = (await mailsOf(ana)).slice(1)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain(
      'Thursday 11 March, 16:00\u00a0– 17:00\nBefore: Thursday 11 March, 9:00\u00a0– 10:00',
    )
  })

  it('are dropped when a later release took the change back', async () => {
    await release()
    await deliver()
    accepted(await cancelSession(forum.scope, { sessionId, version: 1 }, true, { at }))
    await release()
    accepted(await cancelSession(forum.scope, { sessionId, version: 2 }, false, { at }))
    await release('nobody')
    expect(await mailsOf(ana)).toHaveLength(1)
  })

  it('go to the address a speaker has now', async () => {
    await release()
    await db().person.update({ where: { id: ana }, data: { email: `new.${ana}@example.org` } })
    expect(await mailsOf(ana)).toHaveLength(1)
  })

  describe('to somebody registered', () => {
    it('tell only of the sessions they chose, in their language, by their personal page', async () => {
      const other = accepted(await addSession(forum.scope, { ...talk, title: { fr: 'Visite' } }, { at }))
      const email = `zoe.${sessionId}@example.org`
      const { registrationId } = await registered(forum, { email, givenName: 'Zoé', locale: 'fr' }, at)
      await db().star.create({ data: { registrationId, sessionId, createdAt: at } })
      await release()
      await deliver()
      await db().keptMail.deleteMany()
      const renamed = { ...hats(bob), title: { fr: 'Grand débat' } }
      accepted(await saveSession(forum.scope, { sessionId, version: 1 }, renamed, { at }))
      accepted(await cancelSession(forum.scope, { sessionId: other.sessionId, version: 1 }, true, { at }))
      await release()
      const [mail, ...more] = await mailsTo(email)
      expect(more).toEqual([])
      expect(mail?.subject).toBe('Territoires connectés : une session de votre agenda a changé')
      expect(mail?.text).toContain('MODIFIÉ – Grand débat')
      expect(mail?.text).toContain('Ancien titre : « Débat »')
      expect(mail?.text).toContain('Désormais avec Bob Diaz')
      expect(mail?.text).toContain('Sans Ana Diaz')
      expect(mail?.text).not.toContain('Visite')
      expect(mail?.links.some((link) => /\/fr\/my\/open\/[\w-]{22}/.test(link))).toBe(true)
      expect(mail?.attachments).toEqual([])
    })
  })
})
