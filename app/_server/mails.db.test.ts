import ICAL from 'ical.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { queueMail } from '@/domain/mail/commands'
import { cancelOwn } from '@/domain/registration/commands/attendee'
import { eraseOwn } from '@/domain/registration/commands/erase'
import { handOver } from '@/domain/registration/commands/hand-over'
import { resendTicket } from '@/domain/registration/commands/organiser'
import { db, write } from '@/lib/db/client'
import type { KeptMessage } from '@/lib/mailer/mailbox'
import { onEachDatabase } from '@/prisma/factories/database'
import { deliver, mailsTo } from '@/prisma/factories/delivery'
import { accepted, openForum } from '@/prisma/factories/forum'
import { holderOf, registered, registrationValues } from '@/prisma/factories/registration'

function calendarIn(message: KeptMessage | undefined) {
  const file = message?.attachments.find(({ filename }) => filename.endsWith('.ics'))
  const root = new ICAL.Component(ICAL.parse(Buffer.from(file?.content ?? '', 'base64').toString()) as unknown[])
  const entry = root.getFirstSubcomponent('vevent')
  return {
    method: root.getFirstPropertyValue('method'),
    uid: entry?.getFirstPropertyValue('uid'),
    sequence: Number(entry?.getFirstPropertyValue('sequence')),
    status: entry?.getFirstPropertyValue('status'),
    attendee: entry?.getFirstPropertyValue('attendee'),
  }
}

const openLink = /\/my\/open\/[\w-]{22}/
const now = () => ({ at: new Date() })

onEachDatabase('mails', () => {
  beforeEach(() => db().keptMail.deleteMany())

  describe('a confirmed registration', () => {
    it('is answered with a ticket, a calendar entry and a personal link', async () => {
      const forum = await openForum(now())
      const values = registrationValues(forum, { givenName: 'Zoé', locale: 'nl' })
      await registered(forum, values, new Date())
      const [mail, ...more] = await mailsTo(values.email)
      expect(more).toEqual([])
      expect(mail?.subject).toMatch(/^Uw plaats in Lille, /)
      expect(mail?.text).toContain('Zoé')
      expect(mail?.links.some((link) => openLink.test(link))).toBe(true)
      expect(mail?.attachments.map(({ contentType, cid }) => [contentType, cid])).toEqual([
        ['image/png', 'ticket@ronde'],
        ['text/calendar; charset=utf-8; method=REQUEST', null],
      ])
      expect(calendarIn(mail)).toMatchObject({
        method: 'REQUEST',
        status: 'CONFIRMED',
        attendee: `mailto:${values.email}`,
      })
      expect(mail?.headers['Reply-To']).toBe('contact@example.org')
    })

    it('leaves no address and no secret in the job once sent', async () => {
      const forum = await openForum(now())
      const values = registrationValues(forum)
      await registered(forum, values, new Date())
      await deliver()
      const [job] = await db().job.findMany({ where: { forumId: forum.forumId, kind: 'mail' } })
      expect(job).toMatchObject({ status: 'DONE', payload: { template: 'registration-confirmed', sent: true } })
      expect(JSON.stringify(job)).not.toContain(values.email)
    })

    it('takes its calendar entry back when cancelled', async () => {
      const forum = await openForum(now())
      const values = registrationValues(forum)
      const { registrationId } = await registered(forum, values, new Date())
      const [confirmed] = await mailsTo(values.email)
      accepted(await cancelOwn(holderOf(forum, { registrationId }), now()))
      const cancelled = (await mailsTo(values.email)).at(-1)
      const [before, after] = [calendarIn(confirmed), calendarIn(cancelled)]
      expect(after).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: before.uid })
      expect(after.sequence).toBeGreaterThan(before.sequence)
    })

    it('says goodbye to who erases everything', async () => {
      const forum = await openForum(now())
      const values = registrationValues(forum, { givenName: 'Zoé' })
      const { registrationId } = await registered(forum, values, new Date())
      const [confirmed] = await mailsTo(values.email)
      accepted(await eraseOwn(holderOf(forum, { registrationId }), now()))
      const last = (await mailsTo(values.email)).at(-1)
      expect(last?.text).toContain('Zoé')
      expect(last?.text).not.toMatch(openLink)
      expect(calendarIn(last)).toMatchObject({ method: 'CANCEL', uid: calendarIn(confirmed).uid })
    })
  })

  describe('a registration that changes hands', () => {
    const heir = { givenName: 'Ana', familyName: 'Diaz', function: '', locale: 'fr' as const }

    it('gives the new holder a ticket and takes the old one’s entry away', async () => {
      const forum = await openForum(now())
      const values = registrationValues(forum, { givenName: 'Zoé', familyName: 'Lefèvre' })
      const { registrationId } = await registered(forum, values, new Date())
      const [first] = await mailsTo(values.email)
      const email = `ana.${values.email}`
      accepted(await handOver(holderOf(forum, { registrationId }), { ...heir, email }, now()))
      const farewell = (await mailsTo(values.email)).at(-1)
      const [welcome] = await mailsTo(email)
      expect(farewell?.text).not.toMatch(/Ana|Diaz/)
      expect(farewell?.html).not.toMatch(openLink)
      expect(farewell?.attachments).toHaveLength(1)
      expect(calendarIn(farewell)).toMatchObject({ method: 'CANCEL', uid: calendarIn(first).uid })
      expect(welcome?.text).toContain('Zoé Lefèvre vous transmet sa place')
      expect(welcome?.attachments).toHaveLength(2)
      expect(calendarIn(welcome).uid).not.toBe(calendarIn(first).uid)
    })

    it('never sends the new holder’s link to the old address', async () => {
      const forum = await openForum(now())
      const values = registrationValues(forum)
      const { registrationId } = await registered(forum, values, new Date())
      accepted(await resendTicket(forum.scope, registrationId, now()))
      accepted(await handOver(holderOf(forum, { registrationId }), { ...heir, email: `b.${values.email}` }, now()))
      const toOld = await mailsTo(values.email)
      expect(toOld.map(({ subject }) => subject)).toEqual(['Votre place pour Lille a été transmise'])
      const jobs = await db().job.findMany({ where: { forumId: forum.forumId, kind: 'mail' } })
      expect(jobs.filter(({ payload }) => (payload as { sent?: boolean }).sent === false)).toHaveLength(2)
    })
  })

  describe('signing in', () => {
    const signIn = (secret?: string) =>
      write((tx) =>
        queueMail(tx, {
          template: 'sign-in',
          to: 'camille@example.org',
          locale: 'en',
          ...(secret ? { secret } : {}),
        }),
      )

    it('mails the link and the code, which lie sealed until then', async () => {
      await signIn(JSON.stringify({ token: 'tok-123', code: '402917' }))
      const waiting = await db().job.findFirst({ where: { kind: 'mail', status: 'READY' } })
      expect(JSON.stringify(waiting)).not.toMatch(/tok-123|402917/)
      const [mail] = await mailsTo('camille@example.org')
      expect(mail?.text).toContain('402917')
      expect(mail?.links[0]).toMatch(/\/en\/sign-in\/confirm\/tok-123$/)
    })

    it('is given up at once when the secret is gone', async () => {
      await signIn()
      await deliver()
      const dead = await db().job.findFirst({ where: { kind: 'mail', status: 'DEAD' } })
      expect(dead).toMatchObject({ attempts: 1, lastError: 'the secret of the message cannot be opened' })
    })
  })
})
