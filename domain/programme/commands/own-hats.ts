import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { type CheckedFile, dropUnusedFile, storeFile } from '../../people/commands/files'
import { recordAbout } from '../../people/commands/person-history'
import { accept, type Result, refuse } from '../../shared/result'
import type { OwnHats } from '../../shared/scope'
import { type AnswerValues, answerSchema, mayAnswer, type OwnMaterialValues, ownMaterialSchema } from '../own-hats'
import { tellEditors } from './touch-sessions'

type When = { at?: Date }

/** A session in which the person has something to do; null for any other. */
const ownSession = (tx: Tx, { personId }: OwnHats, sessionId: string) =>
  tx.session.findFirst({
    where: {
      id: sessionId,
      cancelledAt: null,
      OR: [{ roles: { some: { personId } } }, { pitches: { some: { personId } } }],
    },
    select: { id: true, forumId: true, forum: { select: { startsAt: true } } },
  })

/** Says yes or no to everything one does in a session. Both can be changed until the forum begins. */
export async function answerHats(
  scope: OwnHats,
  values: AnswerValues,
  { at = now() }: When = {},
): Promise<Result<null, 'invalid' | 'unknown-session' | 'too-late'>> {
  const parsed = answerSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { sessionId, yes, note } = parsed.data
  const { personId } = scope
  const result = await write(async (tx): Promise<Result<null, 'unknown-session' | 'too-late'>> => {
    const session = await ownSession(tx, scope, sessionId)
    if (!session) return refuse('unknown-session')
    if (!mayAnswer(session.forum, at)) return refuse('too-late')
    const { count } = await tx.sessionRole.updateMany({
      where: { sessionId, personId },
      data: { confirmedAt: yes ? at : null, declinedAt: yes ? null : at },
    })
    if (count === 0) return refuse('unknown-session')
    const detail = { sessionId, ...(note === '' ? {} : { note }) }
    const act = yes ? 'hat-confirmed' : 'hat-declined'
    await recordAbout(tx, { personId, forumId: session.forumId, act, userId: null, detail, at })
    return accept(null)
  })
  if (result.ok) await tellEditors([sessionId], '')
  return result
}

/** Adds a file or a link to a session of one's own. Only organisers see it until they publish it. */
export async function addOwnMaterial(
  scope: OwnHats,
  values: OwnMaterialValues,
  { at = now(), file = null }: When & { file?: CheckedFile | null } = {},
): Promise<Result<{ materialId: string }, 'invalid' | 'file-or-link' | 'unknown-session'>> {
  const parsed = ownMaterialSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { sessionId, title, url } = parsed.data
  if ((file === null) === (url === '')) return refuse('file-or-link')
  const { personId } = scope
  return write(async (tx): Promise<Result<{ materialId: string }, 'unknown-session'>> => {
    const session = await ownSession(tx, scope, sessionId)
    if (!session) return refuse('unknown-session')
    const material = await tx.material.create({
      data: {
        sessionId,
        kind: file ? 'FILE' : 'LINK',
        title,
        url: file ? null : url,
        fileId: file && (await storeFile(tx, file, at)),
        position: await tx.material.count({ where: { sessionId } }),
        personId,
        createdAt: at,
      },
      select: { id: true },
    })
    const about = { personId, forumId: session.forumId, userId: null, at }
    await recordAbout(tx, { ...about, act: 'material-added', detail: { sessionId, materialId: material.id } })
    return accept({ materialId: material.id })
  })
}

/** Takes back material that the organisers have not published yet. */
export async function removeOwnMaterial(
  scope: OwnHats,
  materialId: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-found'>> {
  const { personId } = scope
  return write(async (tx): Promise<Result<null, 'not-found'>> => {
    const own = { id: materialId, personId, publishedAt: null }
    const row = await tx.material.findFirst({
      where: own,
      select: { fileId: true, sessionId: true, session: { select: { forumId: true } } },
    })
    if (!row || (await tx.material.deleteMany({ where: own })).count === 0) return refuse('not-found')
    await dropUnusedFile(tx, row.fileId)
    const { sessionId, session } = row
    const about = { personId, forumId: session.forumId, userId: null, at }
    await recordAbout(tx, { ...about, act: 'material-removed', detail: { sessionId } })
    return accept(null)
  })
}
