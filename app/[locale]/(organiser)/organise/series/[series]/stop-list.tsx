import { useTranslations } from 'next-intl'
import { ForumWhen } from '@/components/forum/forum-when'
import { ButtonLink } from '@/components/ui/button'
import { T } from '@/components/ui/translated'
import { isCancelled, phaseOf } from '@/domain/forum/phase'
import type { ArrangedSeries, ArrangedStop } from '@/domain/forum/queries/series'
import { may } from '@/domain/people/policy'
import { Link } from '@/i18n/navigation'
import { ActButton } from '../../_form/act-button'
import { Confirm } from '../../_form/confirm'
import { PhaseBadge } from '../../_parts/phase-badge'
import { leaveTour } from '../actions'

/** The stops of a tour in order of date, drafts too, with what one may do about each. */
export function StopList({ series, at }: { series: ArrangedSeries; at: Date }) {
  const t = useTranslations('tours.arrange')
  if (series.stops.length === 0) return <p className="max-w-text text-soft">{t('none')}</p>
  return (
    <ol className="-mt-4">
      {series.stops.map((stop, index) => (
        <li
          key={stop.slug}
          className="grid gap-x-6 gap-y-3 border-line border-b py-5 last:border-b-0 md:grid-cols-[2rem_minmax(0,1fr)_auto]"
        >
          <span aria-hidden="true" className="font-display text-24 font-[650] leading-tight text-soft max-md:hidden">
            {index + 1}
          </span>
          <div className="min-w-0">
            <StopName stop={stop} />
            <p className="text-15 text-soft">
              {stop.city}, <ForumWhen forum={stop} />
            </p>
          </div>
          <p className="md:text-end">
            <PhaseBadge phase={phaseOf(stop, at)} cancelled={isCancelled(stop, at)} />
          </p>
          {stop.role && may(stop.role, 'forum.edit') && (
            <div className="flex flex-wrap gap-3 md:col-span-2 md:col-start-2">
              <ButtonLink href={`/organise/new?from=${stop.slug}`}>{t('clone', { city: stop.city })}</ButtonLink>
              <Confirm label={t('leave', { city: stop.city })}>
                <p>{t('leaveText')}</p>
                <ActButton action={leaveTour} hidden={{ forum: stop.slug, series: series.slug }} variant="danger">
                  {t('leaveYes')}
                </ActButton>
              </Confirm>
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

/** A link for whoever may enter the forum. */
function StopName({ stop }: { stop: ArrangedStop }) {
  const look = 'font-display text-24 font-[650] leading-tight tracking-[-0.015em]'
  const name = <T value={stop.name} />
  if (stop.role === null) return <p className={look}>{name}</p>
  return (
    <Link
      href={`/organise/${stop.slug}`}
      className={`${look} underline decoration-transparent underline-offset-4 hover:decoration-ink`}
    >
      {name}
    </Link>
  )
}
