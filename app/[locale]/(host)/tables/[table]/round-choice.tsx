'use client'

import { useTranslations } from 'next-intl'

type Props = { rounds: number; chosen: number; onChoose: (round: number) => void }

/** Which round the list is of; without scripts each choice is an address. */
export function RoundChoice({ rounds, chosen, onChoose }: Props) {
  const t = useTranslations('floor.host')
  return (
    <nav aria-label={t('rounds')} className="mb-4 flex flex-wrap gap-2">
      {Array.from({ length: rounds }, (_, index) => index + 1).map((round) => (
        <a
          key={round}
          href={`?round=${round}`}
          aria-current={round === chosen ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault()
            onChoose(round)
          }}
          className="inline-flex min-h-11 items-center rounded-pill border-[1.5px] border-line px-4 font-semibold text-15 hover:border-ink aria-[current=true]:border-ink aria-[current=true]:bg-ink aria-[current=true]:text-paper"
        >
          {t('round', { round })}
        </a>
      ))}
    </nav>
  )
}
