import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation'
import { Wordmark } from '../ui/wordmark'
import { LanguageSwitch } from './language-switch'
import { type NavItem, NavLinks } from './nav-links'

type Props = {
  nav?: readonly NavItem[]
  /** What the links belong to, for those who listen: "Forum de Lille". */
  navLabel?: string
}

/** Wordmark, links of the page's family, languages. On a phone the links take a second line: nothing is hidden. */
export function SiteHeader({ nav = [], navLabel }: Props) {
  const t = useTranslations('ui')
  return (
    <header className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-1 px-5 pt-4 pb-2 sm:px-8 sm:pt-6">
      <Link href="/" aria-label={t('home')} className="inline-flex min-h-11 items-center">
        <Wordmark />
      </Link>
      {nav.length > 0 && (
        <nav
          aria-label={navLabel ?? t('nav.main')}
          className="order-last w-full md:order-none md:ms-auto md:w-auto print:hidden"
        >
          <NavLinks items={nav} />
        </nav>
      )}
      <LanguageSwitch />
    </header>
  )
}
