import type { Guest, hostSheet } from '@/domain/workshops/queries/hosted-table'

export type Sheet = Awaited<ReturnType<typeof hostSheet>>

/** A guest as the page of a table needs them. */
export type SheetGuest = Pick<Guest, 'registrationId' | 'name' | 'function' | 'organisation' | 'colour' | 'presence'>

export type SheetRound = { round: number; guests: SheetGuest[] }

/** The part of a host's sheet that changes while it is open. */
export function roundsOnSheet({ rounds }: Pick<Sheet, 'rounds'>): SheetRound[] {
  return rounds.map(({ round, guests }) => ({
    round,
    guests: guests.map(({ registrationId, name, function: does, organisation, colour, presence }) => ({
      registrationId,
      name,
      function: does,
      organisation,
      colour,
      presence,
    })),
  }))
}
