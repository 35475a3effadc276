import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/i18n/navigation'
import { Wordmark } from '../ui/wordmark'
import { LanguageSwitch } from './language-switch'
import { type NavItem, NavLinks } from './nav-links'
import { SiteFooter } from './site-footer'

type Props = {
  nav: readonly NavItem[]
  /** The forum one works on: small line and name, above the links. */
  over?: ReactNode
  name?: ReactNode
  /** Who is signed in, and the way out. */
  account?: ReactNode
  children: ReactNode
}

/** A rail at the left from 1024 px; below that a bar whose menu opens without any script. */
export function OrganiserShell({ nav, over, name, account, children }: Props) {
  const t = useTranslations('ui')
  const place = (
    <div className="min-w-0">
      {over && <p className="font-semibold text-13 text-soft">{over}</p>}
      {name && <p className="font-display text-24 font-[650] tracking-[-0.015em] [text-wrap:balance]">{name}</p>}
    </div>
  )
  return (
    <div className="flex min-h-dvh flex-col lg:grid lg:grid-cols-[17rem_1fr]">
      <header className="border-line border-b lg:hidden print:hidden">
        <div className="flex items-center justify-between gap-4 px-5 py-2">
          <Link href="/organise" prefetch={false} aria-label={t('home')} className="inline-flex min-h-11 items-center">
            <Wordmark mark />
          </Link>
          <p className="min-w-0 truncate font-semibold text-15">{name}</p>
          <LanguageSwitch />
        </div>
        <details className="group border-line border-t">
          <summary className="flex min-h-12 list-none items-center justify-between px-5 font-semibold [&::-webkit-details-marker]:hidden">
            {t('nav.menu')}
            <svg
              viewBox="0 0 16 16"
              width={16}
              height={16}
              aria-hidden="true"
              className="fill-none stroke-current group-open:rotate-180"
            >
              <path d="m3 5.5 5 5 5-5" strokeWidth={2} />
            </svg>
          </summary>
          <div className="flex flex-col gap-4 px-3 pb-5">
            <nav aria-label={t('nav.sections')}>
              <NavLinks items={nav} look="rail" prefetch={false} />
            </nav>
            {account && <div className="px-4 text-15">{account}</div>}
          </div>
        </details>
      </header>

      <aside className="sticky top-0 hidden h-dvh flex-col gap-6 overflow-y-auto border-line border-e px-5 py-6 lg:flex print:hidden">
        <Link href="/organise" prefetch={false} aria-label={t('home')} className="inline-flex min-h-11 items-center">
          <Wordmark />
        </Link>
        {place}
        <nav aria-label={t('nav.sections')} className="-mx-2">
          <NavLinks items={nav} look="rail" prefetch={false} />
        </nav>
        <div className="mt-auto flex flex-col gap-3 text-15">
          {account}
          <LanguageSwitch />
        </div>
      </aside>

      <div className="flex min-w-0 flex-1 flex-col">
        {children}
        <SiteFooter wide />
      </div>
    </div>
  )
}
