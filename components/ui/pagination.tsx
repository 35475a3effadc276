import { useTranslations } from 'next-intl'
import { ButtonLink } from './button'

type Props = { previous?: string | null; next?: string | null; from: number; to: number; total: number; label?: string }

/** Back and forth through a long list, and where one is in it. */
export function Pagination({ previous, next, from, to, total, label }: Props) {
  const t = useTranslations('ui')
  return (
    <nav
      aria-label={label ?? t('pages.label')}
      className="flex flex-wrap items-center justify-between gap-3 py-4 print:hidden"
    >
      <p className="text-15 text-soft">{t('pages.shown', { from, to, total })}</p>
      <div className="flex gap-2">
        {previous && (
          <ButtonLink href={previous} rel="prev">
            <span aria-hidden="true">←</span> {t('pages.previous')}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink href={next} rel="next">
            {t('pages.next')} <span aria-hidden="true">→</span>
          </ButtonLink>
        )}
      </div>
    </nav>
  )
}
