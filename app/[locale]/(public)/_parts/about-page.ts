import type { Metadata } from 'next'
import { type Locale, locales } from '@/domain/shared/locale'
import { env } from '@/lib/env'

type Told = {
  /** Without the language: "/forums/lille-2021". */
  path: string
  locale: Locale
  title?: string
  description: string
  /** Demonstrations stay out of search engines. */
  indexed?: boolean
}

const openGraphLocale: Record<Locale, string> = { fr: 'fr_FR', nl: 'nl_BE', en: 'en_GB' }

/** The address of the site in a language, without a slash at the end. */
export const siteIn = (locale: Locale) => `${env().PUBLIC_URL}/${locale}`

/** What a public page says of itself: title, canonical address, the same page in other languages, Open Graph. */
export function aboutPage({ path, locale, title, description, indexed = true }: Told): Metadata {
  const url = `${siteIn(locale)}${path}`
  return {
    ...(title ? { title } : {}),
    description,
    alternates: {
      canonical: url,
      languages: {
        ...Object.fromEntries(locales.map((one) => [one, `${siteIn(one)}${path}`])),
        'x-default': `${siteIn('fr')}${path}`,
      },
    },
    openGraph: {
      type: 'website',
      siteName: 'Ronde',
      url,
      title: title ?? 'Ronde',
      description,
      locale: openGraphLocale[locale],
      alternateLocale: locales.filter((one) => one !== locale).map((one) => openGraphLocale[one]),
    },
    ...(indexed ? {} : { robots: { index: false } }),
  }
}
