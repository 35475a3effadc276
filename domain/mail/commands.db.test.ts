import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db, write } from '@/lib/db/client'
import { type Job, startWorker } from '@/lib/jobs/worker'
import { type SmtpMailer, smtpMailer } from '@/lib/mailer/smtp'
import { onEachDatabase } from '@/prisma/factories/database'
import { type OpenForum, openForum } from '@/prisma/factories/forum'
import { queueMail, retryMail } from './commands'
import { mailCounts, troubledMails } from './queries'
import { asMailPayload } from './template'

let answer: number | null = null
const received: string[] = []

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo({ address }, _session, callback) {
    if (answer) return callback(Object.assign(new Error('no'), { responseCode: answer }))
    received.push(address)
    callback()
  },
  onData(stream, _session, callback) {
    stream.resume().on('end', () => callback())
  },
})

let mailer: SmtpMailer

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const url = `smtp://127.0.0.1:${port}`
  mailer = smtpMailer({ url, from: 'forum@example.org', publicUrl: 'https://forum.example.org' })
})

afterAll(async () => {
  mailer.close()
  await new Promise<void>((done) => server.close(() => done()))
})

function send(job: Job): Promise<void> {
  const address = asMailPayload(job.payload)?.to ?? ''
  const words = { subject: 'Bonjour', html: '<p>Bonjour</p>', text: 'Bonjour' }
  const to = { name: '', address }
  return mailer.send({ id: job.id, to, replyTo: null, language: 'fr', ...words, calendar: null, images: [] })
}

/** One attempt at everything that is due. */
async function attempt(): Promise<void> {
  const worker = startWorker({ mail: send }, { poll: 10 })
  const due = () => db().job.count({ where: { OR: [{ status: 'RUNNING' }, { status: 'READY', attempts: 0 }] } })
  while ((await due()) > 0) await delay(10)
  await worker.stop()
}

onEachDatabase('the outbox', () => {
  let forum: OpenForum

  beforeEach(async () => {
    answer = null
    received.length = 0
    await db().job.deleteMany()
    forum = await openForum()
    const { forumId } = forum
    await write((tx) =>
      queueMail(tx, { template: 'personal-link', to: 'zoe@example.org', locale: 'fr', forumId, dedupeKey: 'once' }),
    )
  })

  it('takes one message for one key', async () => {
    await write((tx) =>
      queueMail(tx, { template: 'personal-link', to: 'zoe@example.org', locale: 'fr', dedupeKey: 'once' }),
    )
    await attempt()
    expect(received).toEqual(['zoe@example.org'])
    expect(await mailCounts(forum.scope)).toEqual({ sent: 1, underway: 0, dead: 0, withheld: 0 })
    expect(await troubledMails(forum.scope)).toEqual([])
  })

  it('tries again later after a 4xx answer', async () => {
    answer = 451
    await attempt()
    const [trouble] = await troubledMails(forum.scope)
    expect(trouble).toMatchObject({ state: 'retrying', attempts: 1, to: 'zoe@example.org', template: 'personal-link' })
    expect(trouble?.lastError).toContain('451')
    expect(trouble?.nextAttemptAt?.getTime()).toBeGreaterThan(Date.now())
    expect(await mailCounts(forum.scope)).toMatchObject({ underway: 1, dead: 0 })
  })

  describe('after a 5xx answer', () => {
    beforeEach(async () => {
      answer = 550
      await attempt()
    })

    it('gives the message up and shows it', async () => {
      const [trouble] = await troubledMails(forum.scope)
      expect(trouble).toMatchObject({ state: 'dead', attempts: 1, nextAttemptAt: null })
      expect(await mailCounts(forum.scope)).toMatchObject({ underway: 0, dead: 1 })
    })

    it('lets an organiser of this forum try again, and notes who did', async () => {
      const [trouble] = await troubledMails(forum.scope)
      const jobId = trouble?.jobId ?? ''
      const other = await openForum()
      expect(await retryMail(other.scope, jobId)).toEqual({ ok: false, error: 'mail-not-found' })
      expect(await retryMail(forum.scope, jobId)).toMatchObject({ ok: true })
      answer = null
      await attempt()
      expect(received).toEqual(['zoe@example.org'])
      const noted = await db().auditEntry.findMany({ where: { subjectId: jobId } })
      expect(noted).toMatchObject([{ act: 'mail-retried', userId: forum.scope.userId }])
      expect(await retryMail(forum.scope, jobId)).toEqual({ ok: false, error: 'mail-not-found' })
    })
  })
})
