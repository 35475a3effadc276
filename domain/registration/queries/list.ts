import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { type ListInput, type ListView, listSchema, readCursor, writeCursor } from '../list'
import { searchWords } from '../search-text'
import type { RegistrationStatus } from '../seats'
import { counted, stateOf } from './counts'

/** Rows on a page. */
export const pageSize = 50

export type ListedRegistration = {
  id: string
  reference: string
  status: RegistrationStatus
  givenName: string
  familyName: string
  email: string
  organisation: string
  typeId: string
  typeName: Multilingual
  typeColour: number
  createdAt: Date
  erased: boolean
}

export type RegistrationPage = {
  rows: ListedRegistration[]
  /** How many fit the search and the filters. */
  total: number
  /** How many there are in each status, whatever is searched. */
  byStatus: Record<RegistrationStatus, number>
  /** Cursors; null at either end. */
  previous: string | null
  next: string | null
}

type Where = Prisma.RegistrationWhereInput

function matching(forumId: string, view: ListView): Where {
  return {
    forumId,
    ...(view.typeId && { typeId: view.typeId }),
    ...(view.status && { status: view.status }),
    AND: searchWords(view.search).map((word) => ({ searchText: { contains: word } })),
  }
}

/** Rows beyond the cursor. The bound on the first column is redundant, and lets the index begin at the right place. */
function beyond(view: ListView, ascending: boolean): Where {
  const cursor = readCursor(view.cursor)
  if (cursor === null) return {}
  const { id } = cursor
  if (view.sort === 'name') {
    const value = cursor.value
    return ascending
      ? { sortName: { gte: value }, OR: [{ sortName: { gt: value } }, { sortName: value, id: { gt: id } }] }
      : { sortName: { lte: value }, OR: [{ sortName: { lt: value } }, { sortName: value, id: { lt: id } }] }
  }
  const value = new Date(cursor.value)
  if (Number.isNaN(value.getTime())) return {}
  return ascending
    ? { createdAt: { gte: value }, OR: [{ createdAt: { gt: value } }, { createdAt: value, id: { gt: id } }] }
    : { createdAt: { lte: value }, OR: [{ createdAt: { lt: value } }, { createdAt: value, id: { lt: id } }] }
}

/** Ids of one page and one more, in the order read. Reads the covering index alone, whatever the number of rows. */
async function idsOf(forumId: string, view: ListView): Promise<string[]> {
  const forwards = view.direction === 'next' || view.cursor === undefined
  const ascending = (view.sort !== 'newest') === forwards
  const order = ascending ? 'asc' : 'desc'
  const rows = await db().registration.findMany({
    where: { AND: [matching(forumId, view), beyond(view, ascending)] },
    orderBy: view.sort === 'name' ? [{ sortName: order }, { id: order }] : [{ createdAt: order }, { id: order }],
    take: pageSize + 1,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

async function countByStatus(forumId: string): Promise<Record<RegistrationStatus, number>> {
  const groups = await db().registration.groupBy({ by: ['status'], where: { forumId }, _count: { _all: true } })
  const counts = { PENDING: 0, CONFIRMED: 0, WAITLISTED: 0, CANCELLED: 0, DECLINED: 0 }
  for (const { status, _count } of groups) counts[status] = _count._all
  return counts
}

type Known = { state: string; byStatus: RegistrationPage['byStatus']; ids: readonly string[] }

/** Counts again only what is not known: a first page that is not full is all there is. */
async function countMatching(forumId: string, view: ListView, { state, byStatus, ids }: Known): Promise<number> {
  if (view.cursor === undefined && ids.length <= pageSize) return ids.length
  const words = searchWords(view.search)
  if (words.length > 0 || view.typeId) {
    const key = [forumId, words, view.typeId ?? '', view.status ?? '']
    return counted(key, state, () => db().registration.count({ where: matching(forumId, view) }))
  }
  return view.status ? byStatus[view.status] : Object.values(byStatus).reduce((sum, count) => sum + count, 0)
}

/** One page of a forum's registrations. Search is blind to accents and case, from two letters, all words must be found. */
export async function registrationPage(scope: OrganisedForum, input: ListInput): Promise<RegistrationPage> {
  const { forumId } = scope
  const view = listSchema.parse(input)
  const state = await stateOf(forumId)
  const [ids, byStatus] = await Promise.all([
    idsOf(forumId, view),
    counted([forumId], state, () => countByStatus(forumId)),
  ])
  const backwards = view.direction === 'previous' && view.cursor !== undefined
  const more = ids.length > pageSize
  const shown = ids.slice(0, pageSize)
  if (backwards) shown.reverse()
  const found = await db().registration.findMany({
    where: { id: { in: shown } },
    include: { type: { select: { name: true, colour: true } } },
  })
  const byId = new Map(found.map((row) => [row.id, row]))
  const rows = shown.flatMap((id) => byId.get(id) ?? [])
  const cursorAt = (row: (typeof rows)[number] | undefined) =>
    row ? writeCursor({ value: view.sort === 'name' ? row.sortName : row.createdAt.toISOString(), id: row.id }) : null
  return {
    rows: rows.map((row) => ({
      id: row.id,
      reference: row.reference,
      status: row.status,
      givenName: row.givenName,
      familyName: row.familyName,
      email: row.email,
      organisation: row.organisationName ?? '',
      typeId: row.typeId,
      typeName: multilingual(row.type.name),
      typeColour: row.type.colour,
      createdAt: row.createdAt,
      erased: row.erasedAt !== null,
    })),
    total: await countMatching(forumId, view, { state, byStatus, ids }),
    byStatus,
    previous: (backwards ? more : view.cursor !== undefined) ? cursorAt(rows[0]) : null,
    next: (backwards ? true : more) ? cursorAt(rows.at(-1)) : null,
  }
}
