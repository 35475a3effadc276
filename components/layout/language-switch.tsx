'use client'

import { useLocale, useTranslations } from 'next-intl'
import { locales } from '@/domain/shared/locale'
import { getPathname, usePathname } from '@/i18n/navigation'

/** The same page in another language: plain links, so that the whole document comes back in it. */
export function LanguageSwitch() {
  const t = useTranslations('ui')
  const current = useLocale()
  const pathname = usePathname()
  return (
    <nav aria-label={t('language.label')} className="print:hidden">
      <ul className="-mx-2 flex">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={getPathname({ href: pathname, locale })}
              hrefLang={locale}
              lang={locale}
              aria-label={`${locale} – ${t(`language.${locale}`)}`}
              aria-current={locale === current ? 'true' : undefined}
              className="inline-flex min-h-11 min-w-9 items-center justify-center px-2 text-15 text-soft decoration-2 underline-offset-[6px] hover:text-ink hover:underline aria-current:font-bold aria-current:text-ink aria-current:underline"
              onClick={(event) => {
                event.currentTarget.href =
                  getPathname({ href: pathname, locale }) + window.location.search + window.location.hash
              }}
            >
              {locale}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
