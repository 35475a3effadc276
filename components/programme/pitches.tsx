import { useTranslations } from 'next-intl'
import type { PublicPitch } from '@/domain/programme/public-programme'
import { Link } from '@/i18n/navigation'
import { T } from '../ui/translated'
import { Time } from '../ui/when'

type Props = { forumSlug: string; pitches: readonly PublicPitch[]; zone: string }

/** Short talks one after the other: when each begins, what about, and by whom. */
export function Pitches({ forumSlug, pitches, zone }: Props) {
  const t = useTranslations('public.session')
  return (
    <ol>
      {pitches.map(({ id, title, summary, startsAt, minutes, person, organisation }) => (
        <li
          key={id}
          className="grid grid-cols-[5.5rem_1fr] gap-x-3 border-line border-t py-4 first:border-t-0 first:pt-0 sm:grid-cols-[7.5rem_1fr] sm:gap-x-5"
        >
          <p className="flex flex-col">
            <span className="whitespace-nowrap font-semibold">
              <Time at={startsAt} zone={zone} />
            </span>
            <span className="text-13 text-soft">{t('minutes', { count: minutes })}</span>
          </p>
          <div className="max-w-text">
            <p className="font-semibold">
              <T value={title} />
            </p>
            {Object.keys(summary).length > 0 && (
              <p>
                <T value={summary} />
              </p>
            )}
            {(person || organisation) && (
              <p className="text-15 text-soft">
                {person && (
                  <Link
                    href={`/forums/${forumSlug}/people/${person.slug}`}
                    className="inline-block py-0.5 underline decoration-edge underline-offset-4 hover:text-ink"
                  >
                    {person.givenName} {person.familyName}
                  </Link>
                )}
                {person && organisation && ', '}
                {organisation}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
