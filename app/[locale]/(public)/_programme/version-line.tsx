import { useLocale, useTranslations } from 'next-intl'
import { formatAgo } from '@/i18n/dates'

type Props = { home: string; number: number; releasedAt: string; zone: string; at: Date }

/** "Version 3, changed 12 minutes ago", the way to the change log. */
export function VersionLine({ home, number, releasedAt, zone, at }: Props) {
  const t = useTranslations('releases.log')
  const when = formatAgo(releasedAt, at, zone, useLocale())
  return (
    <span className="mt-1 block text-15 print:text-13">
      <a href={`${home}/changes`} className="text-link inline-flex min-h-11 items-center">
        <time dateTime={releasedAt}>{t('line', { number, when })}</time>
      </a>
    </span>
  )
}
