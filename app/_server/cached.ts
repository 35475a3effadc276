import { createHash } from 'node:crypto'
import { unstable_cache, updateTag } from 'next/cache'
import { cache } from 'react'
import { publicContacts } from '@/domain/forum/queries/contacts'
import { forumsOverview, publicForum, publicSeries } from '@/domain/forum/queries/public'
import { publicMaterials } from '@/domain/programme/queries/materials'
import { keptPerson, personOf, programmeOf } from '@/domain/programme/queries/public'
import { changeLogOf } from '@/domain/programme/queries/releases'
import { sharedInSeries } from '@/domain/programme/queries/series'
import { publicWorkshops } from '@/domain/workshops/queries/public'
import { openDatabase } from '@/lib/db/client'
import { env } from '@/lib/env'

/** Raised when the shape of a cached value changes: entries outlive a build. */
const dataVersion = '3-tours'
/** Seconds after which a cached value is read anew, for what other processes changed. */
const freshFor = 60

const everyForum = 'forums'
const oneForum = (slug: string) => `forum:${slug}`

/** Two databases never share an entry. */
const databaseKey = () => createHash('sha256').update(env().DATABASE_URL).digest('base64url').slice(0, 12)

const forumsNow = () => forumsOverview()
const contactsNow = () => publicContacts()
const seriesNow = (slug: string) => publicSeries(slug)
const sharedNow = (slug: string) => sharedInSeries(slug)
const forumNow = (slug: string) => publicForum(slug)
const workshopsNow = (slug: string) => publicWorkshops(slug)

/** Reads once for all visitors, and once per rendering. */
function cached<Args extends string[], Value>(
  name: string,
  read: (...args: Args) => Promise<Value>,
  tags: (...args: Args) => string[],
): (...args: Args) => Promise<Value> {
  return cache((...args: Args) =>
    unstable_cache(
      async () => {
        await openDatabase(env().DATABASE_URL)
        return read(...args)
      },
      [dataVersion, databaseKey(), name, ...args],
      { tags: tags(...args), revalidate: freshFor },
    )(),
  )
}

export const cachedForums = cached('forums', forumsNow, () => [everyForum])
export const cachedContacts = cached('contacts', contactsNow, () => [everyForum])
export const cachedSeries = cached('series', seriesNow, () => [everyForum])
export const cachedShared = cached('shared', sharedNow, () => [everyForum])
export const cachedForum = cached('forum', forumNow, (slug) => [everyForum, oneForum(slug)])
export const cachedProgramme = cached('programme', programmeOf, (slug) => [oneForum(slug)])
export const cachedMaterials = cached('materials', publicMaterials, (slug) => [oneForum(slug)])
export const cachedWorkshops = cached('workshops', workshopsNow, (slug) => [oneForum(slug)])
export const cachedKeptPerson = cached('kept-person', keptPerson, () => [everyForum])
export const cachedChangeLog = cached('change-log', changeLogOf, (slug) => [oneForum(slug)])
export const cachedPerson = cached('person', personOf, (slug) => [oneForum(slug)])

/** After a tour was changed, in a server action: its page, and every page that names it. */
export function refreshTours(): void {
  updateTag(everyForum)
}

/** After a write, in a server action: the next visitor reads the new pages. */
export function refreshForum(slug: string): void {
  updateTag(oneForum(slug))
  updateTag(everyForum)
}

/** The same for the pages of several forums. */
export function refreshForums(slugs: readonly string[]): void {
  for (const slug of slugs) updateTag(oneForum(slug))
  updateTag(everyForum)
}
