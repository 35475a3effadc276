import { db } from '@/lib/db/client'
import { peopleIn, type ToldChange, told } from '../../programme/change-log'
import { same } from '../../programme/changes'
import { nextReleaseOf } from '../../programme/queries/frozen'
import { peopleById } from '../../programme/queries/public'
import type { OrganisedForum } from '../../shared/scope'
import type { Told } from '../told'
import { toldBy } from './told'

/** What an organiser looks at before they release. */
export type Review = {
  /** The number the release would get. */
  number: number
  /** To be sent back: see `releaseProgramme`. */
  seen: string
  /** When the public programme was released; null before the first time. */
  latestAt: string | null
  changes: ToldChange[]
  /** Whether the public would read anything otherwise, be it only the name of a room. */
  differs: boolean
  told: Told
}

/** The draft beside the latest release, and who would be told. */
export async function releaseReview(scope: OrganisedForum, at: Date): Promise<Review> {
  const next = await nextReleaseOf(db(), scope.forumId, at)
  const [find, people] = await Promise.all([peopleById(peopleIn(next.changes)), toldBy(db(), scope.forumId, next)])
  return {
    number: next.number,
    seen: next.seen,
    latestAt: next.beforeAt?.toISOString() ?? null,
    changes: told(next.changes, find),
    differs: next.changes.length > 0 || !same(next.before, next.content),
    told: people,
  }
}
