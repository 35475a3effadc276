import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Multilingual } from '@/domain/shared/multilingual'
import type { Instant } from '@/i18n/dates'
import { T } from '../ui/translated'
import { Days, TimeRange } from '../ui/when'
import { SeatMark } from './seat-mark'

type Props = {
  /** "Billet", "Demande", "Liste d’attente". */
  kind: string
  holder: string
  organisation?: string
  type: { name: Multilingual; colour: number; letter?: string }
  forum: { name: Multilingual; startsAt: Instant; endsAt: Instant; timeZone: string; venueName: string; city: string }
  reference?: string
  /** The entry code, at the top and from edge to edge. */
  code?: ReactNode
  /** Below the line where one would tear it. */
  children?: ReactNode
}

/** A ticket: its code, whose, of which profile, for what, when and where. */
export function TicketCard({ kind, holder, organisation, type, forum, reference, code, children }: Props) {
  const t = useTranslations('my.ticket')
  return (
    <article className="overflow-hidden rounded-24 border border-line bg-sheet">
      {code && (
        <div className="border-line border-b-2 border-dashed bg-white text-black">
          {code}
          <p className="px-6 pb-5 text-center text-15">{t('bright')}</p>
        </div>
      )}
      <div className="flex flex-col gap-5 p-6 sm:p-8">
        <div className="flex items-center justify-between gap-4 font-semibold text-15 text-soft">
          <span>{kind}</span>
          {reference && (
            <span className="tabular-nums tracking-wide">
              <span className="sr-only">{t('reference')} </span>
              {reference}
            </span>
          )}
        </div>
        <div>
          <p className="narrow-face break-words text-40 leading-[1.02] font-[650] tracking-[-0.015em]">{holder}</p>
          {organisation && <p className="mt-1 text-21 text-soft">{organisation}</p>}
        </div>
        <p className="flex items-center gap-3 font-semibold">
          <SeatMark colour={type.colour} size={36} you {...(type.letter ? { letter: type.letter } : {})} />
          <span>
            <T value={type.name} />
          </span>
        </p>
        <div className="leading-snug">
          <p className="font-semibold">
            <T value={forum.name} />
          </p>
          <p>
            <Days from={forum.startsAt} to={forum.endsAt} zone={forum.timeZone} />
          </p>
          <p>
            <TimeRange from={forum.startsAt} to={forum.endsAt} zone={forum.timeZone} />
          </p>
          <p className="text-soft">
            {forum.venueName}, {forum.city}
          </p>
        </div>
      </div>
      {children && <div className="border-line border-t-2 border-dashed p-6 sm:p-8">{children}</div>}
    </article>
  )
}
