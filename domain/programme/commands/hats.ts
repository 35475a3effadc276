import { now } from '@/lib/clock'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { changeDraft } from './draft-change'

type When = { at?: Date }

/** What somebody says to being asked; null takes an answer back. */
export type HatAnswer = 'confirmed' | 'declined' | null

const answerActs = { confirmed: 'hat-confirmed', declined: 'hat-declined', open: 'hat-reopened' } as const

type Hat = { sessionId: string; hatId: string }

/**
 * Notes the answer of the person under a hat, for them. Whether they are announced stays as it is: that is a step of
 * its own. The session's version stays too: a form that is open writes no answers.
 */
export async function answerHat(
  scope: OrganisedForum,
  { sessionId, hatId }: Hat,
  answer: HatAnswer,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-hat'>> {
  return changeDraft(scope, at, async (tx, changed) => {
    const hat = await tx.sessionRole.findFirst({
      where: { id: hatId, sessionId, session: { forumId: scope.forumId } },
      select: { personId: true },
    })
    if (!hat?.personId) return refuse('unknown-hat')
    await tx.sessionRole.update({
      where: { id: hatId },
      data: { confirmedAt: answer === 'confirmed' ? at : null, declinedAt: answer === 'declined' ? at : null },
      select: { id: true },
    })
    const act = answerActs[answer ?? 'open']
    changed({ subject: 'session', id: sessionId, act, detail: { personId: hat.personId } })
    return accept(null)
  })
}

/** Keeps the person under a hat back from the public, or announces them with the next release. */
export async function holdBack(
  scope: OrganisedForum,
  { sessionId, hatId }: Hat,
  heldBack: boolean,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-hat'>> {
  return changeDraft(scope, at, async (tx, changed) => {
    const hat = await tx.sessionRole.findFirst({
      where: { id: hatId, sessionId, session: { forumId: scope.forumId } },
      select: { personId: true },
    })
    if (!hat?.personId) return refuse('unknown-hat')
    await tx.sessionRole.update({ where: { id: hatId }, data: { heldBack }, select: { id: true } })
    const act = heldBack ? 'hat-held-back' : 'hat-announced'
    changed({ subject: 'session', id: sessionId, act, detail: { personId: hat.personId } })
    return accept(null)
  })
}
