import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import { type Tx, write } from '../db/client'
import { env } from '../env'
import { randomSecret } from './secrets'

/** Minutes a mailed link and its code live. */
export const signInMinutes = 10

/** Wrong codes after which only the link is left. */
const codeAttempts = 5

/** What is kept of a token or code: next-auth hashes with the server's secret before it asks the adapter. */
export function verificationHash(secret: string): string {
  return createHash('sha256').update(`${secret}${env().AUTH_SECRET}`).digest('hex')
}

export type OpenedRequest = { id: string; token: string; code: string }

/** Writes down that somebody asked to sign in. The token (256 bits) and the code (8 digits) exist in this answer only. */
export async function openSignInRequest(tx: Tx, email: string, at: Date): Promise<OpenedRequest> {
  const token = randomSecret(32)
  const code = String(randomInt(100_000_000)).padStart(8, '0')
  const { id } = await tx.signInRequest.create({
    data: {
      email,
      tokenHash: verificationHash(token),
      codeHash: verificationHash(code),
      createdAt: at,
      expiresAt: new Date(at.getTime() + signInMinutes * 60_000),
    },
  })
  return { id, token, code }
}

/**
 * Trades the right code for a fresh token, and makes the mailed link worthless. The attempt is counted before the
 * code is looked at; null when the code is wrong, used, too old or tried too often.
 */
export async function tokenForCode(requestId: string, code: string, at: Date): Promise<string | null> {
  const given = Buffer.from(verificationHash(code.replace(/\D/g, '')))
  return write(async (tx) => {
    const { count } = await tx.signInRequest.updateMany({
      where: { id: requestId, usedAt: null, expiresAt: { gt: at }, attempts: { lt: codeAttempts } },
      data: { attempts: { increment: 1 } },
    })
    if (count === 0) return null
    const { codeHash } = await tx.signInRequest.findUniqueOrThrow({ where: { id: requestId } })
    if (!timingSafeEqual(given, Buffer.from(codeHash))) return null
    const token = randomSecret(32)
    await tx.signInRequest.update({
      where: { id: requestId },
      data: { tokenHash: verificationHash(token), attempts: codeAttempts },
    })
    return token
  })
}

/** Uses a token up. The address it was mailed to, or null when it is unknown, used or too old. */
export async function consumeSignInToken(
  tokenHash: string,
  at: Date,
): Promise<{ email: string; expiresAt: Date } | null> {
  return write(async (tx) => {
    const { count } = await tx.signInRequest.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    })
    if (count === 0) return null
    const { email, expiresAt } = await tx.signInRequest.findUniqueOrThrow({ where: { tokenHash } })
    return { email, expiresAt }
  })
}
