import { useLocale, useTranslations } from 'next-intl'
import { type Multilingual, markedWords } from '@/domain/shared/multilingual'
import { ThemeMark } from '../ui/theme-mark'

/** A theme that runs through the stops with these addresses, under its first colour and shape. */
export type Thread = { id: string; name: Multilingual; position: number; slugs: readonly string[] }

/** The marks of the themes that run through a stop; their names are told to those who do not see them. */
export function Threads({ threads }: { threads: readonly Thread[] }) {
  const t = useTranslations('tours.page')
  const locale = useLocale()
  if (threads.length === 0) return null
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(
    threads.map(({ name }) => markedWords(name, locale)),
  )
  return (
    <p className="mt-3 flex items-center gap-2.5" title={list}>
      <span className="sr-only">{t('themes', { list })}</span>
      {threads.map(({ id, position }) => (
        <ThemeMark key={id} position={position} size={16} />
      ))}
    </p>
  )
}
