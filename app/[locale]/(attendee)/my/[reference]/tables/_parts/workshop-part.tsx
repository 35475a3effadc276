import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { T } from '@/components/ui/translated'
import { Time } from '@/components/ui/when'
import { FollowWorkshop } from '@/components/workshops/follow-workshop'
import { LiveTables } from '@/components/workshops/live-tables'
import { SharedClock } from '@/components/workshops/use-clock'
import { words } from '@/domain/shared/multilingual'
import type { WorkshopClock } from '@/domain/workshops/queries/clock'
import type { OwnWorkshop } from '@/domain/workshops/queries/own-workshops'
import { sitsFreely } from '@/domain/workshops/round-plan'
import { formatMoment } from '@/i18n/dates'

type Props = { workshop: OwnWorkshop; clock: WorkshopClock; reference: string; timeZone: string; at: Date }

/** One workshop: where one sits in it, or why that is not known yet, and what one may do. */
export function WorkshopPart({ workshop, clock, reference, timeZone, at }: Props) {
  const t = useTranslations('tables')
  const locale = useLocale()
  const { workshopId, told, format, startsAt, session } = workshop
  const base = `/my/${reference}/tables/${workshopId}`
  const shown = told !== null && (told.tables.length > 0 || !sitsFreely(format))
  return (
    <section aria-labelledby={workshopId} className="flex flex-col gap-5 border-ink border-t-[1.5px] pt-5 pb-10">
      <div>
        {startsAt && (
          <p className="font-semibold text-15 text-soft">
            <Time at={startsAt} zone={timeZone} />
          </p>
        )}
        <Heading level={2} size="block" id={workshopId}>
          <T value={session} />
        </Heading>
      </div>
      <SharedClock workshopId={workshopId} first={{ rounds: clock.rounds, now: at.getTime() }}>
        <FollowWorkshop
          of={['plan', 'seats', 'setup']}
          {...(told && told.tables.length > 0 ? { about: told.tables.map(({ tableId }) => tableId) } : {})}
        />
        {shown ? <LiveTables told={told} timeZone={timeZone} /> : <NotTold workshop={workshop} />}
      </SharedClock>
      <Wishes workshop={workshop} base={base} timeZone={timeZone} />
      {format === 'CARDS' && told && told.tables.length > 0 && (
        <p>
          <ButtonLink href={`${base}/cards`} variant="solid">
            {t('cardsLink')} <span className="sr-only">{words(session, locale)}</span>
          </ButtonLink>
        </p>
      )}
      {sitsFreely(format) && workshop.begun && !workshop.over && (
        <p>
          <ButtonLink href={`${base}/seat`} variant={told && told.tables.length > 0 ? 'outline' : 'solid'}>
            {t('seatLink')}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

function NotTold({ workshop: { comes, format, begun } }: { workshop: OwnWorkshop }) {
  const t = useTranslations('tables.notTold')
  if (!comes) return <p className="max-w-text">{t('notComing')}</p>
  if (format === 'FREE' || (format === 'CARDS' && begun))
    return <p className="max-w-text">{t(begun ? 'freeBegun' : 'free')}</p>
  return <p className="max-w-text">{t('soon')}</p>
}

/** The way to one's wishes, and until when; whoever was asked for is told here. */
function Wishes({ workshop, base, timeZone }: { workshop: OwnWorkshop; base: string; timeZone: string }) {
  const t = useTranslations('tables.wishes')
  const locale = useLocale()
  if (!workshop.mayWish) return null
  const { wishesUntil, wished, asks, session } = workshop
  return (
    <div className="flex flex-col items-start gap-3">
      {asks > 0 && <p className="font-semibold text-live">{t('asks', { count: asks })}</p>}
      <ButtonLink href={`${base}/wishes`} variant={workshop.told ? 'outline' : 'solid'}>
        {t(wished ? 'change' : 'say')} <span className="sr-only">{words(session, locale)}</span>
      </ButtonLink>
      {wishesUntil && (
        <p className="text-15 text-soft">{t('until', { date: formatMoment(wishesUntil, timeZone, locale) })}</p>
      )}
    </div>
  )
}
