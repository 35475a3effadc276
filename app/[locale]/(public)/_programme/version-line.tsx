import { useLocale, useTranslations } from 'next-intl'
import { formatMoment } from '@/i18n/dates'

type Props = { home: string; number: number; releasedAt: string; zone: string }

/** "Version 3, changed on 2 October 2026, 9:30", the way to the change log. The page is kept, and printed: no "ago". */
export function VersionLine({ home, number, releasedAt, zone }: Props) {
  const t = useTranslations('releases.log')
  const when = formatMoment(releasedAt, zone, useLocale())
  return (
    <span className="mt-1 block text-15 print:text-13">
      <a href={`${home}/changes`} className="text-link inline-flex min-h-11 items-center">
        <time dateTime={releasedAt}>{t('line', { number, when })}</time>
      </a>
    </span>
  )
}
