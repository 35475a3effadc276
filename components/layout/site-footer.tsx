import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation'

const links = ['accessibility', 'legal', 'privacy'] as const

/** On every page: the state of accessibility in the words of the law, the legal notice, personal data. */
export function SiteFooter({ wide = false }: { wide?: boolean }) {
  const t = useTranslations('ui')
  return (
    <footer className="mt-auto border-line border-t print:hidden">
      <div
        className={`mx-auto flex w-full flex-wrap items-center justify-between gap-x-8 gap-y-1 px-5 py-5 text-15 sm:px-8 ${wide ? '' : 'max-w-page'}`}
      >
        <nav aria-label={t('nav.footer')}>
          <ul className="flex flex-wrap gap-x-6">
            {links.map((link) => (
              <li key={link}>
                <Link
                  href={`/${link}`}
                  className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-4 hover:decoration-2 hover:decoration-ink"
                >
                  {t(`footer.${link}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="text-soft">{t('footer.software')}</p>
      </div>
    </footer>
  )
}
