import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { calendarFile } from '../calendar/calendar-file'
import { qrPng } from '../qr/qr'
import type { OutgoingMail } from './outgoing'
import { type SmtpMailer, smtpMailer } from './smtp'

type Received = { recipients: string[]; raw: string; mail: Email }

const received: Received[] = []
const answers: { rcpt?: number; data?: number } = {}

const refusal = (code: number) => Object.assign(new Error('not now'), { responseCode: code })

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: (_address, _session, callback) => callback(answers.rcpt ? refusal(answers.rcpt) : null),
  onData(stream, session, callback) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', async () => {
      if (answers.data) return callback(refusal(answers.data))
      const raw = Buffer.concat(chunks)
      const recipients = session.envelope.rcptTo.map(({ address }) => address)
      received.push({ recipients, raw: raw.toString(), mail: await PostalMime.parse(raw) })
      callback(null)
    })
  },
})

let mailer: SmtpMailer
let png: Buffer

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const from = 'Forum <forum@example.org>'
  mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from, publicUrl: 'https://forum.example.org' })
  png = qrPng('17ZPQ4M8V2K0D5W9X3B6N1C7R4TJH')
})

beforeEach(() => {
  received.length = 0
  delete answers.rcpt
  delete answers.data
})

afterAll(async () => {
  mailer.close()
  await new Promise<void>((done) => server.close(() => done()))
})

const at = new Date('2027-09-09T06:30:00Z')
const ics = calendarFile({
  method: 'REQUEST',
  name: 'Lille',
  language: 'fr',
  events: [{ uid: 'seat@forum', sequence: 0, stamp: at, start: at, end: null, title: 'Forum de Lille' }],
})

const mail = (change: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: '0199aa',
  to: { name: 'Zoé Lefèvre-Ōta 東', address: 'zoe@example.org' },
  replyTo: 'equipe@example.org',
  language: 'fr',
  subject: 'Votre place pour Lille, jeudi 9 septembre – « ça y est »',
  html: '<p>Bonjour Zoé <img src="cid:ticket@ronde" alt=""></p>',
  text: 'Bonjour Zoé,\n\nvotre place est réservée.\n',
  calendar: { method: 'REQUEST', filename: 'forum.ics', content: ics },
  images: [{ cid: 'ticket@ronde', filename: 'billet.png', contentType: 'image/png', content: png }],
  ...change,
})

const one = (): Received => {
  expect(received).toHaveLength(1)
  return received[0] as Received
}

describe('a message through a real SMTP server', () => {
  it('arrives with text, HTML, calendar and code', async () => {
    await mailer.send(mail())
    const { recipients, raw, mail: read } = one()
    expect(recipients).toEqual(['zoe@example.org'])
    expect(read.to).toEqual([{ name: 'Zoé Lefèvre-Ōta 東', address: 'zoe@example.org' }])
    expect(read.from).toEqual({ name: 'Forum', address: 'forum@example.org' })
    expect(read.replyTo?.[0]?.address).toBe('equipe@example.org')
    expect(read.subject).toBe('Votre place pour Lille, jeudi 9 septembre – « ça y est »')
    expect(read.messageId).toBe('<0199aa@forum.example.org>')
    expect(read.text?.trim()).toBe('Bonjour Zoé,\n\nvotre place est réservée.')
    expect(read.html).toContain('Bonjour Zoé')
    const header = (name: string) => read.headers.find(({ key }) => key === name)?.value
    expect(header('auto-submitted')).toBe('auto-generated')
    expect(header('content-language')).toBe('fr')
    expect(header('x-mailer')).toBeUndefined()
    expect(raw).toMatch(/Content-Type: text\/calendar;[^\r]*method=REQUEST/)
    const calendars = read.attachments.filter(({ mimeType }) => /calendar|ics/.test(mimeType))
    const texts = calendars.map(({ content }) => Buffer.from(content as ArrayBuffer).toString())
    expect(calendars.map(({ mimeType }) => mimeType)).toEqual(['text/calendar', 'application/ics'])
    expect(texts.map((text) => text.replace(/\r?\n/g, '\r\n'))).toEqual([ics, ics])
    const image = read.attachments.find(({ mimeType }) => mimeType === 'image/png')
    expect(image?.contentId).toBe('<ticket@ronde>')
    expect(image?.disposition).toBe('inline')
    expect(Buffer.from(image?.content as ArrayBuffer).equals(png)).toBe(true)
  })

  it('keeps its Message-ID when sent again', async () => {
    await mailer.send(mail())
    await mailer.send(mail())
    expect(new Set(received.map(({ mail: read }) => read.messageId))).toEqual(new Set(['<0199aa@forum.example.org>']))
  })
})

describe('a server that says no', () => {
  it.each([
    ['rcpt', 450, false],
    ['data', 451, false],
    ['rcpt', 550, true],
    ['data', 554, true],
  ] as const)('%s %i: permanent is %s', async (step, code, permanent) => {
    answers[step] = code
    await expect(mailer.send(mail())).rejects.toMatchObject({ name: 'MailFailure', permanent })
  })

  it('is worth another attempt when it is not there', async () => {
    const nobody = smtpMailer({ url: 'smtp://127.0.0.1:1', from: 'a@b.example', publicUrl: 'https://b.example' })
    await expect(nobody.send(mail())).rejects.toMatchObject({ permanent: false })
    nobody.close()
  })
})

describe('hostile words', () => {
  it.each([
    'a@example.org, b@example.org',
    'Evil <a@example.org>',
    'a@example.org\r\nBcc: b@example.org',
    'group: a@example.org;',
    'a@example.org b',
    '"a@x.example, b"@example.org',
    '',
    'a',
  ])('refuses %j as an address, for good', async (address) => {
    await expect(mailer.send(mail({ to: { name: '', address } }))).rejects.toMatchObject({ permanent: true })
    expect(received).toEqual([])
  })

  const fragments = [
    '\r\nBcc: evil@example.org',
    '\nX-Evil: 1',
    '\r\n\r\n<script>',
    '" <evil@example.org>',
    ', evil@x.org',
    '\u2028',
    '=?utf-8?Q?=0D=0ABcc:x?=',
  ]
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 10 })), { maxLength: 4 })
    .map((parts) => parts.join(''))

  it('add neither recipient nor header', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (name, subject) => {
        received.length = 0
        await mailer.send(mail({ to: { name, address: 'zoe@example.org' }, subject, calendar: null, images: [] }))
        const { recipients, mail: read } = one()
        expect(recipients).toEqual(['zoe@example.org'])
        expect(read.to?.map(({ address }) => address)).toEqual(['zoe@example.org'])
        const keys = new Set(read.headers.map(({ key }) => key))
        for (const key of ['bcc', 'cc', 'x-evil']) expect(keys.has(key)).toBe(false)
        expect(read.text).toContain('Bonjour Zoé')
      }),
      { numRuns: 60 },
    )
  })
})
