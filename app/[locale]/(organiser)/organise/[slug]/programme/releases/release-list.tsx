import { useTranslations } from 'next-intl'
import { ChangeCounts } from '@/components/programme/change-list'
import { T } from '@/components/ui/translated'
import { Moment } from '@/components/ui/when'
import type { ReleaseLine } from '@/domain/programme/queries/releases'
import { Link } from '@/i18n/navigation'

type Props = { releases: readonly ReleaseLine[]; slug: string; zone: string }

/** All releases, the newest first: number, date, by whom, what it changed, its note. */
export function ReleaseList({ releases, slug, zone }: Props) {
  const t = useTranslations('releases')
  if (releases.length === 0) return <p className="text-soft">{t('list.empty')}</p>
  return (
    <ul>
      {releases.map(({ number, releasedAt, by, note, counts }) => (
        <li
          key={number}
          className="grid gap-x-6 gap-y-1 border-line border-t py-2 text-15 sm:grid-cols-[8.5rem_minmax(0,1fr)_auto]"
        >
          <Link
            href={`/organise/${slug}/programme/releases/${number}`}
            className="inline-flex min-h-11 items-center self-start font-semibold text-link"
          >
            {t('version', { number })}
          </Link>
          <div className="min-w-0 py-2.5">
            <p>
              <ChangeCounts counts={counts} />
            </p>
            {Object.keys(note).length > 0 && (
              <p className="line-clamp-2 max-w-text text-soft">
                <T value={note} />
              </p>
            )}
          </div>
          <p className="py-2.5 text-soft">
            <Moment at={releasedAt} zone={zone} />
            {by && `, ${t('list.by', { name: by })}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
