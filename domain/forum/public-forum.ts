import type { Locale } from '../shared/locale'
import type { Multilingual } from '../shared/multilingual'
import type { ActKind } from './phase'
import type { OrganisationRole } from './schema'

/** A forum in a list. Dates are ISO strings, so that the value can be cached. */
export type ForumCard = {
  slug: string
  name: Multilingual
  summary: Multilingual
  city: string
  country: string
  venueName: string
  startsAt: string
  endsAt: string
  timeZone: string
  dayKnown: boolean
  registrationOpensAt: string | null
  registrationClosesAt: string | null
  acts: { kind: ActKind; at: string }[]
  locales: Locale[]
  demonstration: boolean
  series: { slug: string; name: Multilingual } | null
}

export type PublicForum = ForumCard & {
  id: string
  description: Multilingual
  audience: Multilingual
  directions: Multilingual
  venueAddress: string | null
  postalCode: string | null
  latitude: number | null
  longitude: number | null
  contactEmail: string | null
  revision: number
  updatedAt: string
  organisations: { name: string; role: OrganisationRole }[]
  themes: { key: string; name: Multilingual; position: number }[]
  /** Published stops of the same tour, this one included, in order of date. */
  stops: ForumCard[]
}

/** A stop of a tour, with where it lies; null for a place that is not on a map. */
export type SeriesStop = ForumCard & { latitude: number | null; longitude: number | null }

export type PublicSeries = { slug: string; name: Multilingual; description: Multilingual; stops: SeriesStop[] }
