import { useLocale, useTranslations } from 'next-intl'
import { type Translated, translate } from '@/domain/shared/multilingual'

type Props = {
  /** A multilingual value as it is stored. */
  value: unknown
  /** Shown when there is no text at all. */
  otherwise?: string
  /** Without the visible mark, where the same list already says which language it is in. */
  unmarked?: boolean
}

/** A text of the forum in the reader's language; in another one, with its `lang` and a mark that says so. */
export function T({ value, otherwise, unmarked = false }: Props) {
  const found = translate(value, useLocale())
  if (!found) return otherwise ?? null
  if (!found.fallback) return found.text
  return (
    <>
      <span lang={found.lang}>{found.text}</span>
      {!unmarked && <WrittenIn lang={found.lang} />}
    </>
  )
}

/** The mark itself: two letters to see, three words to hear. */
export function WrittenIn({ lang }: { lang: Translated['lang'] }) {
  const t = useTranslations('ui')
  return (
    <>
      {' '}
      <abbr
        title={t(`written.${lang}`)}
        className="inline-block rounded-8 border border-edge px-1 align-[0.15em] font-normal font-sans text-13 text-soft uppercase leading-tight tracking-normal no-underline"
      >
        {lang}
      </abbr>
    </>
  )
}
