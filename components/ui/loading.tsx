import { useTranslations } from 'next-intl'
import { Spinner } from './spinner'

/** While something is fetched in the page. */
export function Loading() {
  const t = useTranslations('ui')
  return (
    <p role="status" className="flex min-h-24 items-center justify-center gap-3 text-soft">
      <Spinner size={28} />
      <span aria-hidden="true">{t('loading')}…</span>
    </p>
  )
}
