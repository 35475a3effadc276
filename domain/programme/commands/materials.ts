import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db/client'
import { type CheckedFile, dropUnusedFile, storeFile } from '../../people/commands/files'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { type MaterialValues, materialSchema, materialTitleSchema } from '../material'
import { changeDraft } from './draft-change'

type When = { at?: Date }

const found = (tx: Tx, { forumId }: OrganisedForum, id: string) =>
  tx.material.findFirst({ where: { id, session: { forumId } }, select: { sessionId: true, fileId: true } })

/** Adds a file, a link or a recording to a session, after what it has. */
export async function addMaterial(
  scope: OrganisedForum,
  sessionId: string,
  values: MaterialValues,
  { at = now(), file = null }: When & { file?: CheckedFile | null } = {},
): Promise<Result<{ materialId: string }, 'not-allowed' | 'invalid' | 'file-missing' | 'unknown-session'>> {
  const parsed = materialSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { kind, title, url, published } = parsed.data
  if (kind === 'FILE' && file === null) return refuse('file-missing')
  return changeDraft(scope, at, async (tx, changed) => {
    const session = await tx.session.findFirst({
      where: { id: sessionId, forumId: scope.forumId },
      select: { materials: { orderBy: { position: 'desc' }, take: 1, select: { position: true } } },
    })
    if (!session) return refuse('unknown-session')
    const fileId = kind === 'FILE' && file ? await storeFile(tx, file, at) : null
    const material = await tx.material.create({
      data: {
        sessionId,
        kind,
        title,
        url: kind === 'FILE' ? null : url,
        fileId,
        position: (session.materials[0]?.position ?? -1) + 1,
        createdAt: at,
        publishedAt: published ? at : null,
      },
      select: { id: true },
    })
    changed({ subject: 'session', id: sessionId, act: 'material-added' })
    return accept({ materialId: material.id })
  })
}

/** Corrects the title of a material. */
export async function renameMaterial(
  scope: OrganisedForum,
  materialId: string,
  title: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'invalid' | 'unknown-material'>> {
  const parsed = materialTitleSchema.safeParse({ title })
  if (!parsed.success) return refuse('invalid')
  return changeDraft(scope, at, async (tx, changed) => {
    const material = await found(tx, scope, materialId)
    if (!material) return refuse('unknown-material')
    await tx.material.update({ where: { id: materialId }, data: parsed.data, select: { id: true } })
    changed({ subject: 'session', id: material.sessionId, act: 'material-renamed' })
    return accept(null)
  })
}

/** Shows a material to the public, or takes it back. What a speaker sent in waits for this. */
export async function publishMaterial(
  scope: OrganisedForum,
  materialId: string,
  published: boolean,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-material'>> {
  return changeDraft(scope, at, async (tx, changed) => {
    const material = await found(tx, scope, materialId)
    if (!material) return refuse('unknown-material')
    await tx.material.update({
      where: { id: materialId },
      data: { publishedAt: published ? at : null },
      select: { id: true },
    })
    const act = published ? 'material-published' : 'material-withdrawn'
    changed({ subject: 'session', id: material.sessionId, act })
    return accept(null)
  })
}

/** Removes a material, and its file when nothing else points at it. */
export async function removeMaterial(
  scope: OrganisedForum,
  materialId: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-material'>> {
  return changeDraft(scope, at, async (tx, changed) => {
    const material = await found(tx, scope, materialId)
    if (!material) return refuse('unknown-material')
    await tx.material.delete({ where: { id: materialId }, select: { id: true } })
    await dropUnusedFile(tx, material.fileId)
    changed({ subject: 'session', id: material.sessionId, act: 'material-removed' })
    return accept(null)
  })
}

/** Puts the materials of a session in this order; unknown ids are passed over, missing ones come last. */
export async function reorderMaterials(
  scope: OrganisedForum,
  sessionId: string,
  materialIds: readonly string[],
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-session'>> {
  return changeDraft(scope, at, async (tx, changed) => {
    const session = await tx.session.findFirst({
      where: { id: sessionId, forumId: scope.forumId },
      select: { materials: { orderBy: { position: 'asc' }, select: { id: true } } },
    })
    if (!session) return refuse('unknown-session')
    const place = (id: string) => (materialIds.includes(id) ? materialIds.indexOf(id) : materialIds.length)
    const ordered = [...session.materials].sort((a, b) => place(a.id) - place(b.id))
    for (const [position, { id }] of ordered.entries()) {
      await tx.material.update({ where: { id }, data: { position }, select: { id: true } })
    }
    changed({ subject: 'session', id: sessionId, act: 'materials-reordered' })
    return accept(null)
  })
}
