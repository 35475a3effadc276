import { useTranslations } from 'next-intl'
import { ForumState } from '@/components/forum/forum-state'
import { ForumWhen } from '@/components/forum/forum-when'
import { TourMap } from '@/components/forum/tour-map'
import { Heading } from '@/components/ui/heading'
import { T } from '@/components/ui/translated'
import type { SeriesStop } from '@/domain/forum/public-forum'
import { stopTimes } from '@/domain/forum/tour'
import { Link } from '@/i18n/navigation'

/** The stops in order, numbered as on the map beside them. */
export function Stops({ stops, at }: { stops: readonly SeriesStop[]; at: Date }) {
  const t = useTranslations('tours.page')
  const times = stopTimes(stops, at)
  return (
    <div className="grid gap-8 md:grid-cols-[minmax(0,1fr)_minmax(0,24rem)] lg:gap-12">
      <ol>
        {stops.map((stop, index) => (
          <li
            key={stop.slug}
            className="grid grid-cols-[2rem_minmax(0,1fr)] border-line py-5 not-first:border-t first:pt-0"
          >
            <span aria-hidden="true" className="font-display text-21 font-[650] text-soft">
              {index + 1}
            </span>
            <div className="flex min-w-0 flex-col gap-1.5">
              <Heading level={3} size="block">
                <Link
                  href={`/forums/${stop.slug}`}
                  className="underline decoration-transparent decoration-1 underline-offset-4 hover:decoration-ink"
                >
                  <T value={stop.name} />
                </Link>
              </Heading>
              <p className="font-semibold">{[stop.venueName, stop.city].filter(Boolean).join(', ')}</p>
              <p className="text-15 text-soft">
                <ForumWhen forum={stop} />
              </p>
              <p className="max-w-text text-soft">
                <T value={stop.summary} />
              </p>
              <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
                <ForumState forum={stop} at={at} />
                {times[index] === 'next' && <span className="font-semibold text-15 text-live">{t('next')}</span>}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <div className="max-md:order-first md:sticky md:top-6 md:self-start">
        <TourMap stops={stops} times={times} />
      </div>
    </div>
  )
}
