import { useTranslations } from 'next-intl'
import type { Locale } from '@/domain/shared/locale'
import { type Multilingual, missingLocales } from '@/domain/shared/multilingual'

type Props = { texts: readonly Multilingual[]; wanted: readonly Locale[] }

/** How much is still to be translated, language by language. Texts that exist in no language are not wanted. */
export function MissingTexts({ texts, wanted }: Props) {
  const t = useTranslations('organise.texts')
  const language = useTranslations('ui.language')
  const missing = texts.filter((text) => Object.keys(text).length > 0).flatMap((text) => missingLocales(text, wanted))
  return (
    <p className="mb-8 text-15">
      <strong className={missing.length > 0 ? 'text-live' : 'text-ok'}>
        {t('missingCount', { count: missing.length })}
      </strong>{' '}
      {wanted
        .map((locale) => ({ locale, count: missing.filter((found) => found === locale).length }))
        .filter(({ count }) => count > 0)
        .map(({ locale, count }) => t('missingIn', { language: language(locale), count }))
        .join(', ')}
    </p>
  )
}
