'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { FieldError, FieldHelp } from '@/components/ui/field'
import { TextInput } from '@/components/ui/input'
import type { FormOption } from '@/domain/registration/form'
import { locales } from '@/domain/shared/locale'
import { useFormState } from '../../../_form/action-form'

type Props = {
  kept: readonly FormOption[]
  words: { legend: string; help: string; add: string }
  rowLabels: readonly string[]
}

/** Rows that are free to be filled in, without a script too. */
const spare = 3

/** The choices of a question, one a row in three languages. A row emptied in all of them is gone; keys are kept. */
export function OptionRows({ kept, words, rowLabels }: Props) {
  const { values, errors } = useFormState()
  const language = useTranslations('ui.language')
  const [count, setCount] = useState(kept.length + spare)
  const error = errors.options
  const typed = (name: string) => {
    const value = values?.[name]
    return Array.isArray(value) ? value[0] : value
  }
  return (
    <fieldset
      className="hidden min-w-0 flex-col gap-3 group-has-[option[value$=CHOICES]:checked]/form:flex group-has-[option[value=CHOICE]:checked]/form:flex"
      aria-describedby="options-help"
    >
      <legend className="mb-2 font-semibold">{words.legend}</legend>
      <FieldHelp name="options">{words.help}</FieldHelp>
      {error && <FieldError name="options">{error}</FieldError>}
      {rowLabels.slice(0, count).map((label, index) => {
        const option = kept[index]
        return (
          <div key={label} className="grid gap-2 border-line border-t pt-3 md:grid-cols-[6rem_repeat(3,minmax(0,1fr))]">
            <p className="text-15 text-soft md:pt-3">{label}</p>
            <input type="hidden" name={`options.${index}.key`} value={option?.key ?? ''} />
            {locales.map((locale) => {
              const name = `options.${index}.label.${locale}`
              return (
                <TextInput
                  key={locale}
                  id={index === 0 && locale === 'fr' ? 'options' : name}
                  name={name}
                  lang={locale}
                  aria-label={`${label}, ${language(locale)}`}
                  placeholder={language(locale)}
                  defaultValue={typed(name) ?? option?.label[locale] ?? ''}
                  maxLength={200}
                />
              )
            })}
          </div>
        )
      })}
      {count < rowLabels.length && (
        <div>
          <Button onClick={() => setCount(count + 1)}>{words.add}</Button>
        </div>
      )}
    </fieldset>
  )
}
