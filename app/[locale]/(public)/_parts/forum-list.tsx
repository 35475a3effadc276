import { useTranslations } from 'next-intl'
import { ForumState } from '@/components/forum/forum-state'
import { ForumWhen } from '@/components/forum/forum-when'
import { Badge } from '@/components/ui/badge'
import { Heading } from '@/components/ui/heading'
import { T } from '@/components/ui/translated'
import type { ForumCard } from '@/domain/forum/public-forum'
import { Link } from '@/i18n/navigation'

/** Forums one under the other between hairlines: when, what, where, and how it stands. */
export function ForumList({ forums, at }: { forums: readonly ForumCard[]; at: Date }) {
  const t = useTranslations('public.state')
  return (
    <ul>
      {forums.map((forum) => (
        <li
          key={forum.slug}
          className="grid gap-x-6 gap-y-2 border-line py-6 not-first:border-t first:pt-1 sm:grid-cols-[11rem_1fr_auto] sm:items-baseline"
        >
          <p className="text-15 text-soft">
            <ForumWhen forum={forum} />
          </p>
          <div className="flex min-w-0 flex-col gap-1.5">
            <Heading level={3} size="block">
              <Link
                href={`/forums/${forum.slug}`}
                className="underline decoration-transparent decoration-1 underline-offset-4 hover:decoration-ink"
              >
                <T value={forum.name} />
              </Link>
            </Heading>
            <p className="font-semibold">{[forum.venueName, forum.city].filter(Boolean).join(', ')}</p>
            <p className="max-w-text text-soft">
              <T value={forum.summary} />
            </p>
          </div>
          <p className="flex flex-wrap gap-2 sm:flex-col sm:items-end">
            <ForumState forum={forum} at={at} />
            {forum.demonstration && <Badge shape="ring">{t('demonstration')}</Badge>}
          </p>
        </li>
      ))}
    </ul>
  )
}
