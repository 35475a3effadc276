import { useTranslations } from 'next-intl'
import type { ForumCard } from '@/domain/forum/public-forum'
import { Link } from '@/i18n/navigation'
import { ForumState } from './forum-state'
import { ForumWhen } from './forum-when'

type Props = { stops: readonly ForumCard[]; at: Date /** Slug of the stop one is reading. */; here?: string }

/** The stops of a tour on a line: down a phone, across a screen. A full dot is past, a ring is to come. */
export function TourLine({ stops, at, here }: Props) {
  const t = useTranslations('public.tour')
  return (
    <ol className="flex flex-col md:flex-row">
      {stops.map((stop) => {
        const past = new Date(stop.endsAt) <= at
        const current = stop.slug === here
        return (
          <li
            key={stop.slug}
            className="relative flex-1 pb-8 ps-9 last:pb-0 md:pb-0 md:ps-0 md:pe-8 md:pt-9 before:absolute before:bg-ink max-md:before:start-[9px] max-md:before:top-3 max-md:before:h-full max-md:before:w-px max-md:last:before:hidden md:before:start-3 md:before:top-[9px] md:before:h-px md:before:w-full md:last:before:hidden"
          >
            <span
              aria-hidden="true"
              data-mark=""
              className={`absolute start-0 top-1.5 size-5 rounded-pill border-[3px] md:top-0 ${
                current ? 'border-live bg-paper' : past ? 'border-ink bg-ink' : 'border-ink bg-paper'
              }`}
            />
            <Link
              href={`/forums/${stop.slug}`}
              aria-current={current ? 'page' : undefined}
              className="inline-flex min-h-8 items-center font-display text-24 font-[650] tracking-[-0.015em] underline decoration-transparent underline-offset-4 hover:decoration-ink"
            >
              {stop.city}
            </Link>
            <p className="text-15 text-soft">
              <ForumWhen forum={stop} />
              {stop.demonstration && `, ${t('demonstration')}`}
            </p>
            <p className="mt-2">
              {current ? (
                <span className="font-semibold text-15 text-live">{t('here')}</span>
              ) : (
                <ForumState forum={stop} at={at} />
              )}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
