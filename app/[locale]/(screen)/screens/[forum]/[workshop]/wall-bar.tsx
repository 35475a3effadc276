'use client'

import { useTranslations } from 'next-intl'
import { GongButton } from '@/components/workshops/gong-button'
import { Link } from '@/i18n/navigation'
import type { Pages } from './use-pages'

type Props<View extends string> = {
  /** What the wall can show, each with its name. */
  views: readonly (readonly [View, string])[]
  view: View
  onView: (view: View) => void
  pages: Pages
  count: number
  back: string
  /** What can be done by keys. */
  keys: string
}

const button =
  'inline-flex min-h-11 items-center rounded-pill px-4 font-semibold text-15 hover:bg-wash aria-[current=true]:bg-ink aria-[current=true]:text-paper'

/** What stands under the wall for whoever runs it: small, and all of it by keys too. */
export function WallBar<View extends string>({ views, view, onView, pages, count, back, keys }: Props<View>) {
  const t = useTranslations('floor.wall')
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 border-line border-t pt-2">
      <nav aria-label={t('views')} className="flex flex-wrap">
        {views.map(([one, name]) => (
          <button
            key={one}
            type="button"
            className={button}
            aria-current={one === view ? 'true' : undefined}
            onClick={() => onView(one)}
          >
            {name}
          </button>
        ))}
        <GongButton />
        <Link href={back} className={button}>
          {t('back')}
        </Link>
      </nav>
      <p className="text-15 text-soft max-2xl:hidden">{keys}</p>
      {count > 1 && (
        <div className="flex items-center">
          <button type="button" className={button} onClick={() => pages.turn(-1)} aria-label={t('previous')}>
            ←
          </button>
          <p className="text-21 tabular-nums">
            <span aria-hidden="true">{t('page', { page: pages.page + 1, of: count })}</span>
            <span className="sr-only">{t('pageSpoken', { page: pages.page + 1, of: count })}</span>
          </p>
          <button type="button" className={button} onClick={() => pages.turn(1)} aria-label={t('next')}>
            →
          </button>
          <button type="button" className={button} onClick={pages.hold}>
            {pages.turning ? t('hold') : t('go')}
          </button>
        </div>
      )}
    </div>
  )
}
