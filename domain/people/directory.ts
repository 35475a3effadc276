import { fold } from '../shared/fold'
import type { Multilingual } from '../shared/multilingual'

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
