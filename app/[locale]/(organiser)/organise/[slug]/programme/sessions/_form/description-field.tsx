'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Locale, locales } from '@/domain/shared/locale'
import type { Multilingual } from '@/domain/shared/multilingual'
import { MultilingualField } from '../../../../_form/multilingual-field'
import { Fold } from './fold'

const Markdown = dynamic(async () => (await import('@/components/ui/markdown')).Markdown)

type Props = { value: Multilingual; wanted: readonly Locale[]; missingMark: string }

/** The long text in Markdown, with what it will look like. */
export function DescriptionField({ value, wanted, missingMark }: Props) {
  const t = useTranslations('programme.form')
  const language = useTranslations('ui.language')
  const [typed, setTyped] = useState<Multilingual>(value)
  const written = locales.filter((locale) => typed[locale])
  return (
    <div
      className="flex min-w-0 flex-col gap-3"
      onInput={({ target }) => {
        const locale = locales.find((one) => target instanceof HTMLTextAreaElement && target.lang === one)
        if (locale) setTyped({ ...typed, [locale]: (target as HTMLTextAreaElement).value })
      }}
    >
      <MultilingualField
        name="description"
        value={value}
        help={t('descriptionHelp')}
        rows={6}
        wanted={wanted}
        missingMark={missingMark}
      />
      {written.length > 0 && (
        <Fold title={t('preview')}>
          {written.map((locale) => (
            <section key={locale} aria-label={language(locale)} lang={locale}>
              <p className="mb-1 text-13 text-soft">{language(locale)}</p>
              <Markdown value={{ [locale]: typed[locale] }} under={3} />
            </section>
          ))}
        </Fold>
      )}
    </div>
  )
}
