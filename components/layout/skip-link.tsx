import { useTranslations } from 'next-intl'

/** The first stop of the Tab key on every page: goes to the element with the id "content". */
export function SkipLink() {
  const t = useTranslations('ui')
  return (
    <a
      href="#content"
      className="fixed start-4 top-4 z-50 -translate-y-24 rounded-pill bg-ink px-6 py-3 font-semibold text-paper focus:translate-y-0 print:hidden"
    >
      {t('skip')}
    </a>
  )
}
