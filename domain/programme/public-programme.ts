import type { Locale } from '../shared/locale'
import type { Multilingual } from '../shared/multilingual'
import type { SessionKind, SessionRoleKind } from './schema'

/** A person's hat as the public reads it; `announced` stands in for a speaker known by role only. */
export type PublicRole = {
  kind: SessionRoleKind
  person: { slug: string; givenName: string; familyName: string } | null
  function: Multilingual
  organisation: string | null
  announced: Multilingual
}

export type PublicTheme = { key: string; name: Multilingual; position: number }

/** A session as the public reads it. Dates are ISO strings, so that the value can be cached. */
export type PublicSession = {
  id: string
  slug: string
  kind: SessionKind
  number: number | null
  title: Multilingual
  summary: Multilingual
  description: Multilingual
  startsAt: string
  endsAt: string | null
  room: { id: string; name: Multilingual; accessible: boolean } | null
  theme: PublicTheme | null
  languages: Locale[]
  format: string | null
  sequence: number
  cancelled: boolean
  updatedAt: string
  roles: PublicRole[]
  questions: { text: Multilingual; theme: PublicTheme | null }[]
}

export type PublicPerson = {
  slug: string
  givenName: string
  familyName: string
  function: Multilingual
  organisation: string | null
  biography: Multilingual
  sessions: { role: SessionRoleKind; session: PublicSession }[]
}
