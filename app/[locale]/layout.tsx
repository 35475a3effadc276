import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { furtherLettersFont, headlineFont, textFont } from '@/app/fonts'
import { ClientMessages } from '@/components/layout/client-messages'
import { SkipLink } from '@/components/layout/skip-link'
import { routing } from '@/i18n/routing'
import '@/app/globals.css'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf7ee' },
    { media: '(prefers-color-scheme: dark)', color: '#12141d' },
  ],
}

export async function generateMetadata({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) return {}
  const t = await getTranslations({ locale, namespace: 'ui' })
  return {
    title: { default: t('product.name'), template: `%s · ${t('product.name')}` },
    description: t('product.line'),
  }
}

export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)
  return (
    <html lang={locale} className={`${headlineFont.variable} ${textFont.variable} ${furtherLettersFont.variable}`}>
      <head>
        {/* nothing is drawn from half a header, which would then move aside for its other half */}
        <link rel="expect" href="#content" blocking="render" />
      </head>
      <body className="flex min-h-dvh flex-col">
        <ClientMessages>
          <SkipLink />
          {children}
        </ClientMessages>
      </body>
    </html>
  )
}
