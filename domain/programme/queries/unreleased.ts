import { db } from '@/lib/db/client'
import type { OrganisedForum } from '../../shared/scope'
import { type ChangeKind, changesBetween, nextRelease } from '../changes'
import { draftProgramme, latestRelease } from './frozen'

/** What a release made now would tell of each session that differs from the latest one; all are new before the first. */
export async function unreleasedChanges({ forumId }: OrganisedForum): Promise<Map<string, ChangeKind>> {
  const [draft, latest] = await Promise.all([draftProgramme(db(), forumId), latestRelease(db(), forumId)])
  const before = latest?.content ?? null
  const changes = changesBetween(before, nextRelease(before, draft, ''))
  return new Map(changes.map(({ sessionId, kind }) => [sessionId, kind]))
}
