'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Heading } from '@/components/ui/heading'
import { RoundTable, type SeatType, type ThemeNumber } from '@/components/ui/round-table'
import { useClock } from '@/components/workshops/use-clock'
import { GuestLine } from './guest-line'
import { MoveNow } from './move-now'
import { RoundChoice } from './round-choice'
import type { SheetRound } from './sheet'
import { tickedHere } from './tick-queue'
import { TickState } from './tick-state'
import { useSheet } from './use-sheet'
import { useTicks } from './use-ticks'

type Props = {
  /** "/fr/tables/…": where ticks are sent and the sheet is read. */
  address: string
  table: string
  /** On the plate. */
  number: number
  theme: number | null
  rounds: readonly SheetRound[]
  /** Whether people change tables between rounds. */
  changing: boolean
  first: number
  over: boolean
}

const seatOf = (colour: number): SeatType => ((((colour || 1) - 1) % 5) + 1) as SeatType

/** Who sits here in each round: ticked as here or not, with or without a network. */
export function Guests({ address, table, number, theme, rounds: known, changing, first, over }: Props) {
  const t = useTranslations('floor.host')
  const { reading } = useClock()
  const { rounds, read } = useSheet(address, known)
  const { queue, refused, tick } = useTicks(address, read)
  const [chosen, setChosen] = useState(first)
  const reached = reading.phase === 'moving' || reading.phase === 'waiting' ? reading.next : reading.round
  useEffect(() => {
    if (changing && reached) setChosen(reached)
  }, [changing, reached])
  const round = Math.min(Math.max(1, chosen), Math.max(1, rounds.length))
  const guests = (rounds.find((one) => one.round === round)?.guests ?? []).map((guest) => {
    const here = tickedHere(queue, guest.registrationId, round)
    return { ...guest, presence: here === undefined ? guest.presence : here, sent: here === undefined }
  })
  const count = (presence: string) => guests.filter((guest) => guest.presence === presence).length
  const seats = guests.map(({ colour, presence }) => ({
    type: presence === 'absent' || presence === 'elsewhere' ? ('empty' as const) : seatOf(colour),
  }))
  return (
    <section aria-labelledby="people" className="py-6">
      {changing && <MoveNow />}
      <div className="mb-4 flex flex-wrap items-center justify-between gap-4">
        <div className="min-w-0">
          <Heading level={2} size="block" id="people">
            {t('people')}
          </Heading>
          <p className="text-15 text-soft" role="status">
            {t('count', { here: count('here'), absent: count('absent'), all: guests.length })}
          </p>
        </div>
        {seats.length > 0 && (
          <RoundTable
            seats={seats}
            size={88}
            plate={String(number)}
            {...(theme ? { theme: (((theme - 1) % 5) + 1) as ThemeNumber } : {})}
          />
        )}
      </div>
      {rounds.length > 1 && <RoundChoice rounds={rounds.length} chosen={round} onChoose={setChosen} />}
      {guests.length === 0 ? (
        <p className="text-soft">{t('nobody')}</p>
      ) : (
        <ul className="border-line border-t">
          {guests.map((guest) => (
            <GuestLine key={guest.registrationId} {...{ guest, table, round, over }} onTick={tick} />
          ))}
        </ul>
      )}
      <TickState waiting={queue.length} refused={refused} />
    </section>
  )
}
