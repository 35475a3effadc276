import { db, type Tx } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { peopleIn, type ToldChange, told } from '../change-log'
import { changesBetween } from '../changes'
import { fingerprint } from '../fingerprint'
import { peopleNamed } from '../frozen'
import { type RestorePlan, restorePlan } from '../restore'
import { draftProgramme, releasesNumbered } from './frozen'
import { peopleById } from './public'

/** What bringing a release back would do, and the word for the draft it would do it to; null when there is no such release. */
export async function planOf(client: Tx, forumId: string, number: number) {
  const [release] = (await releasesNumbered(client, forumId, [number])).values()
  if (!release) return null
  const draft = await draftProgramme(client, forumId)
  const people = await client.person.findMany({ where: { id: { in: peopleNamed(release) } }, select: { id: true } })
  const there = {
    personIds: new Set(people.map(({ id }) => id)),
    themeIds: new Set(draft.themes.map(({ id }) => id)),
  }
  return { plan: restorePlan(draft, release, there), draft, release, seen: fingerprint(number, draft) }
}

/** What an organiser reads before they bring a release back. */
export type RestorePreview = {
  /** To be sent back: see `restoreRelease`. */
  seen: string
  /** From the draft as it is to the draft as it would be. */
  changes: ToldChange[]
  toTray: { id: string; title: Multilingual }[]
  rooms: Multilingual[]
  /** Whether the draft is that release already. */
  nothing: boolean
}

const emptyPlan = ({ rewrite, toTray, rooms, roomsAsBefore }: RestorePlan) =>
  rewrite.length + toTray.length + rooms.length + roomsAsBefore.length === 0

/** Says beforehand what bringing a release back would change. */
export async function restorePreview(scope: OrganisedForum, number: number): Promise<RestorePreview | null> {
  const found = await planOf(db(), scope.forumId, number)
  if (!found) return null
  const { plan, draft, release, seen } = found
  const rewritten = new Set(plan.rewrite.map(({ id }) => id))
  const changes = changesBetween(draft, release).filter(({ sessionId }) => rewritten.has(sessionId))
  return {
    seen,
    changes: told(changes, await peopleById(peopleIn(changes))),
    toTray: plan.toTray.map(({ id, title }) => ({ id, title: multilingual(title) })),
    rooms: plan.rooms.map(({ name }) => multilingual(name)),
    nothing: emptyPlan(plan),
  }
}
