import { fold } from '../shared/fold'
import type { Multilingual } from '../shared/multilingual'
import type { Answer } from './answer'

/** Somebody of the directory, as a list of suggestions shows them. */
export type KnownName = {
  id: string
  givenName: string
  familyName: string
  function: Multilingual
  organisation: string | null
}

/** The folded words of a search, each of which must be found; more than six are not read. */
export function searchWords(typed: string): string[] {
  return fold(typed).split(' ').filter(Boolean).slice(0, 6)
}

/** What a directory is narrowed to. "here" is whoever is in this forum, "all" the whole directory. */
export const directoryViews = ['here', 'all', 'waiting', 'no-email', 'no-portrait', 'twice'] as const

export type DirectoryView = (typeof directoryViews)[number]

/** Lines on one page of the directory. */
export const directoryPage = 25

/** A line of the directory. Never the address itself: only whether there is one. */
export type DirectoryLine = KnownName & {
  slug: string
  photoId: string | null
  hasEmail: boolean
  /** Hats and pitches in this forum, in order of time. */
  here: { key: string; session: Multilingual; kind: HatKind }[]
  /** Other forums of the tour in which they had something to do. */
  elsewhere: Multilingual[]
  answer: Answer | null
}

/** A role in a session, or a pitch. */
export type HatKind = 'MODERATOR' | 'SPEAKER' | 'EXPERT' | 'RAPPORTEUR' | 'PITCH'

export type DirectoryAsked = { view: DirectoryView; search: string; page: number }

export type DirectoryFound = {
  lines: DirectoryLine[]
  /** Lines in all. */
  total: number
  /** Of the whole directory, whatever was asked. */
  everybody: number
}
