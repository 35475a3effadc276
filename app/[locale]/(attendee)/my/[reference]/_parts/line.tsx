import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/forms/act-form'
import { seatType } from '@/components/registration/seat-mark'
import { ButtonLink } from '@/components/ui/button'
import { RoundTable, type Seat } from '@/components/ui/round-table'
import type { OwnView } from '@/domain/registration/queries/attendee'
import { formatMoment } from '@/i18n/dates'
import { accept, rejoin } from '../actions'
import type { OwnState } from './state'

const others: readonly Seat[] = [
  { type: 2 },
  { type: 5 },
  { type: 1 },
  { type: 3 },
  { type: 1 },
  { type: 4 },
  { type: 2 },
]

/** An offered seat and its deadline; the place in line; or the way back into it. */
export function Line({ own, state }: { own: OwnView; state: OwnState }) {
  const { waiting, reference, forum } = own
  const t = useTranslations('my')
  const locale = useLocale()
  if (!waiting || (state !== 'offered' && state !== 'waiting' && state !== 'ended')) return null
  const mine: Seat = { type: state === 'offered' ? seatType(own.type.colour) : 'empty', you: true }
  const position = waiting.position
  return (
    <section
      id="offer"
      aria-label={t(`head.${state}.title`)}
      className="flex scroll-mt-4 flex-col gap-5 rounded-24 border-[1.5px] border-ink bg-sheet p-6 sm:flex-row sm:items-center sm:gap-8 sm:p-8"
    >
      <RoundTable
        seats={[mine, ...others]}
        size={140}
        className="shrink-0 self-center"
        {...(position === null ? {} : { plate: String(position) })}
      />
      <div className="flex min-w-0 flex-1 flex-col gap-4">
        {state === 'offered' && waiting.offerExpiresAt && (
          <>
            <p className="font-display text-24 text-live leading-tight font-[650]">
              {t('offer.until', { date: formatMoment(waiting.offerExpiresAt, forum.timeZone, locale) })}
            </p>
            {own.type.requiresApproval && <p className="text-15 text-soft">{t('offer.approval')}</p>}
            <ActForm action={accept} hidden={{ reference }} submit={t('offer.accept')} sending={t('cancel.sending')} />
            <ButtonLink href={`/my/${reference}/cancel`} className="self-start">
              {t('offer.decline')}
            </ButtonLink>
          </>
        )}
        {state === 'waiting' && position !== null && (
          <>
            <p className="font-display text-24 leading-tight font-[650]">{t('line.position', { position })}</p>
            <p>{t('line.ahead', { count: position - 1 })}</p>
            <p className="text-15 text-soft">{t('line.deadline', { hours: forum.offerHours })}</p>
          </>
        )}
        {state === 'ended' && (
          <ActForm action={rejoin} hidden={{ reference }} submit={t('line.rejoin')} sending={t('cancel.sending')} />
        )}
      </div>
    </section>
  )
}
