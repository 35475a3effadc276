import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { may } from '../../people/policy'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum, OrganisedSeries, SignedInUser } from '../../shared/scope'
import { mayUseSeries } from '../queries/series'
import { type SeriesValues, seriesSchema } from '../schema'
import { changed } from './forum-change'

type When = { at?: Date }

const isTaken = async (tx: Tx, slug: string, byAnother: string | null) => {
  const there = await tx.series.findUnique({ where: { slug }, select: { id: true } })
  return there !== null && there.id !== byAnother
}

/** Opens a tour without stops; whoever opens it arranges it until it has one. */
export async function openSeries(
  user: SignedInUser,
  values: SeriesValues,
  { at = now() }: When = {},
): Promise<Result<{ seriesId: string; slug: string }, 'invalid' | 'slug-taken'>> {
  const parsed = seriesSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  return write(async (tx) => {
    const { slug } = parsed.data
    if (await isTaken(tx, slug, null)) return refuse('slug-taken')
    const series = await tx.series.create({ data: { ...parsed.data, createdById: user.userId, createdAt: at } })
    return accept({ seriesId: series.id, slug })
  })
}

/** Saves name, address and description of a tour. */
export async function saveSeries(
  scope: OrganisedSeries,
  values: SeriesValues,
): Promise<Result<{ slug: string }, 'invalid' | 'slug-taken'>> {
  const parsed = seriesSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  return write(async (tx) => {
    const { slug } = parsed.data
    if (await isTaken(tx, slug, scope.seriesId)) return refuse('slug-taken')
    await tx.series.update({ where: { id: scope.seriesId }, data: parsed.data })
    return accept({ slug })
  })
}

/** Makes a forum a stop of a tour the user may arrange, or of none. */
export async function putInSeries(
  scope: OrganisedForum,
  seriesId: string | null,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-series'>> {
  if (!may(scope.role, 'forum.edit')) return refuse('not-allowed')
  return write(async (tx) => {
    if (seriesId !== null && !(await mayUseSeries(tx, scope.userId, seriesId))) return refuse('unknown-series')
    await tx.forum.update({ where: { id: scope.forumId }, data: { seriesId } })
    await changed(tx, scope, seriesId === null ? 'tour-left' : 'tour-joined', {}, at)
    return accept(null)
  })
}
