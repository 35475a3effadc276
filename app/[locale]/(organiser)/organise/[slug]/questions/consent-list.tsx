import { useLocale, useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import type { FormConsent } from '@/domain/registration/form'
import { words } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'

type Props = { consents: readonly FormConsent[]; base: string; mayEdit: boolean }

export function ConsentList({ consents, base, mayEdit }: Props) {
  const t = useTranslations('organise')
  const locale = useLocale()
  return (
    <>
      <p className="mb-4 max-w-text text-15 text-soft">
        {consents.length === 0 ? t('questions.noConsent') : t('questions.consentsLead')}
      </p>
      <ul>
        {consents.map((consent) => (
          <li
            key={consent.id}
            className="grid items-center gap-x-6 border-line border-t py-3 md:grid-cols-[minmax(0,1fr)_auto]"
          >
            <p className="max-w-text">
              <T value={consent.text} />
              {consent.required && <span className="text-15 text-soft"> · {t('questions.isRequired')}</span>}
            </p>
            {mayEdit && (
              <Link
                href={`${base}/consents/${consent.id}`}
                aria-label={t('questions.edit', { name: words(consent.text, locale).slice(0, 60) })}
                className="inline-flex min-h-11 items-center text-link"
              >
                {t('common.edit')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
