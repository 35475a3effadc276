import { expect, it } from 'vitest'
import { onEachDatabase } from '@/prisma/factories/database'
import { db, write } from '../db/client'
import { endSession, findSession, forgetExpired, revokeSessions, sessionsOf, startSession } from './sessions'
import { consumeSignInToken, openSignInRequest, tokenForCode, verificationHash } from './sign-in-requests'

const at = new Date('2026-11-22T08:00:00Z')
const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
const ask = (email: string) => write((tx) => openSignInRequest(tx, email, at))
const use = (token: string, when = after(1)) => consumeSignInToken(verificationHash(token), when)
const otherThan = (code: string) => String((Number(code) + 1) % 100_000_000).padStart(8, '0')

async function account(email: string): Promise<string> {
  return (await db().user.create({ data: { email, name: 'Anne', createdAt: at } })).id
}

onEachDatabase('a request to sign in', () => {
  it('keeps hashes only', async () => {
    const { id, token, code } = await ask('kept@example.org')
    const row = JSON.stringify(await db().signInRequest.findUnique({ where: { id } }))
    expect(row).not.toContain(token)
    expect(row).not.toContain(code)
    expect(code).toMatch(/^\d{8}$/)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  })

  it('opens once by its link', async () => {
    const { token } = await ask('once@example.org')
    expect((await use(token))?.email).toBe('once@example.org')
    expect(await use(token)).toBeNull()
  })

  it('opens once when two press at the same time', async () => {
    const { token } = await ask('twice@example.org')
    const answers = await Promise.all([use(token), use(token), use(token)])
    expect(answers.filter(Boolean)).toHaveLength(1)
  })

  it('is worthless after ten minutes', async () => {
    const { id, token, code } = await ask('late@example.org')
    expect(await use(token, after(10))).toBeNull()
    expect(await tokenForCode(id, code, after(10))).toBeNull()
  })

  it('opens by its code, spaces or not, and the link is then worthless', async () => {
    const { id, token, code } = await ask('code@example.org')
    const fresh = await tokenForCode(id, `${code.slice(0, 4)} ${code.slice(4)}`, after(1))
    expect(await use(token)).toBeNull()
    expect((await use(fresh ?? ''))?.email).toBe('code@example.org')
    expect(await tokenForCode(id, code, after(1))).toBeNull()
  })

  it('takes five wrong codes, then only the link', async () => {
    const { id, token, code } = await ask('wrong@example.org')
    for (let i = 0; i < 5; i++) expect(await tokenForCode(id, otherThan(code), after(1))).toBeNull()
    expect(await tokenForCode(id, code, after(1))).toBeNull()
    expect((await use(token))?.email).toBe('wrong@example.org')
  })
})

onEachDatabase('a signed-in browser', () => {
  it('is found by its token, which is not kept', async () => {
    const userId = await account('anne@example.org')
    await startSession(userId, 'token-1', 'Firefox', at)
    expect((await findSession('token-1', after(1)))?.user.id).toBe(userId)
    expect(await findSession('token-2', after(1))).toBeNull()
    expect(JSON.stringify(await db().userSession.findMany({ where: { userId } }))).not.toContain('token-1')
  })

  it('ends after a day without use, or after thirty days', async () => {
    const userId = await account('idle@example.org')
    await startSession(userId, 'idle', null, at)
    expect(await findSession('idle', after(24 * 60))).toBeNull()
    await startSession(userId, 'busy', null, at)
    for (let day = 1; day < 30; day++) expect(await findSession('busy', after(day * 24 * 60 - day))).not.toBeNull()
    expect(await findSession('busy', after(30 * 24 * 60))).toBeNull()
  })

  it('can be ended from another one, all of them at once, and never by somebody else', async () => {
    const userId = await account('many@example.org')
    const stranger = await account('stranger@example.org')
    for (const token of ['phone', 'laptop', 'desk']) await startSession(userId, token, token, at)
    const [first] = await sessionsOf(userId, after(1))
    expect(await revokeSessions(stranger, first?.id)).toBe(0)
    expect(await revokeSessions(userId, first?.id)).toBe(1)
    await endSession('phone')
    await endSession('laptop')
    await startSession(userId, 'new', null, at)
    expect(await revokeSessions(userId)).toBeGreaterThan(0)
    expect(await sessionsOf(userId, after(1))).toEqual([])
  })

  it('is forgotten once it can no longer be used', async () => {
    const userId = await account('forgotten@example.org')
    await startSession(userId, 'old', null, at)
    await forgetExpired(after(24 * 60))
    expect(await db().userSession.count({ where: { userId } })).toBe(0)
  })
})
