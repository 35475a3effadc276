import { z } from 'zod'
import { type SeenRefusal, saveSession } from '@/domain/programme/commands/sessions'
import { valuesOf } from '@/domain/programme/edited-session'
import { changedMeanwhile, onTop } from '@/domain/programme/meanwhile'
import { editedSession, sessionHistory } from '@/domain/programme/queries/session'
import { type CheckedSession, sessionSchema } from '@/domain/programme/schema'
import type { Refusal, Result } from '@/domain/shared/result'
import type { OrganisedForum } from '@/domain/shared/scope'
import { partInWords } from './part-in-words'
import type { MeanwhileAnswer } from './seen'

type Sent = {
  sessionId: string
  version: number
  /** What the form began with, as JSON. */
  seen: string
  /** The version the user was shown and saves on top of; 0 when they have seen no other. */
  onTopOf: number
  locale: string
}

const seenSchema = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'invalid' })
      return z.NEVER
    }
  })
  .pipe(sessionSchema.extend({ startsAt: z.coerce.date().nullish() }))

/** What somebody else left there meanwhile, as the form reads it. */
async function theirs(scope: OrganisedForum, sessionId: string): Promise<CheckedSession | null> {
  const now = await editedSession(scope, sessionId)
  const parsed = now && sessionSchema.safeParse(valuesOf(now))
  return parsed?.success ? parsed.data : null
}

async function meanwhile(scope: OrganisedForum, mine: CheckedSession, sent: Sent): Promise<MeanwhileAnswer | null> {
  const [now, history] = await Promise.all([
    editedSession(scope, sent.sessionId),
    sessionHistory(scope, sent.sessionId),
  ])
  const seen = seenSchema.safeParse(sent.seen)
  const parsed = now && sessionSchema.safeParse(valuesOf(now))
  if (!now || !parsed?.success || !seen.success) return null
  const inWords = await partInWords(scope, now, sent.locale)
  return {
    version: now.version,
    by: history[0]?.by ?? null,
    changes: changedMeanwhile(seen.data, parsed.data, mine).map((change) => ({ ...change, now: inWords(change.part) })),
  }
}

type Saved = Result<{ version: number }, 'not-allowed' | 'invalid' | SeenRefusal>

/**
 * Saves a session; on top of somebody else's change when the user has seen it and says so: then what they did not touch
 * stays as the other left it. A refusal because of another change says what it was.
 */
export async function saveOnTop(
  scope: OrganisedForum,
  mine: CheckedSession,
  sent: Sent,
): Promise<Saved | (Refusal<string> & { value: MeanwhileAnswer | null })> {
  const { sessionId, onTopOf } = sent
  const seen = seenSchema.safeParse(sent.seen)
  const other = onTopOf > 0 && seen.success ? await theirs(scope, sessionId) : null
  const values = other && seen.success ? onTop(seen.data, other, mine) : mine
  const result = await saveSession(scope, { sessionId, version: onTopOf || sent.version }, values)
  if (result.ok || result.error !== 'changed-meanwhile') return result
  return { ...result, value: await meanwhile(scope, mine, sent) }
}
