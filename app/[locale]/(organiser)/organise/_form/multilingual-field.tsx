'use client'

import { useTranslations } from 'next-intl'
import { FieldError, FieldHelp, Optional } from '@/components/ui/field'
import { TextArea, TextInput } from '@/components/ui/input'
import { type Locale, locales } from '@/domain/shared/locale'
import type { Multilingual } from '@/domain/shared/multilingual'
import { useFormState } from './action-form'

type Props = {
  name: string
  /** Where the form's labels have none for it: in a row. */
  label?: string
  value?: Multilingual
  /** Languages in which a missing text is marked. */
  wanted: readonly Locale[]
  /** The mark itself: "to translate". */
  missingMark: string
  help?: string
  required?: boolean
  /** Lines of the text; one is a single line. */
  rows?: number
}

/** One text in its three languages side by side; sent as "name.fr", "name.nl", "name.en". */
export function MultilingualField({
  name,
  label: ownLabel,
  value = {},
  wanted,
  missingMark,
  help,
  required = false,
  rows = 1,
}: Props) {
  const { values, errors, labels, prefix } = useFormState()
  const t = useTranslations('ui.language')
  const label = ownLabel ?? labels[name] ?? name
  const error = errors[name]
  return (
    <fieldset className="flex min-w-0 flex-col gap-2" aria-describedby={help ? `${prefix}${name}-help` : undefined}>
      <legend className="mb-2 font-semibold">
        {label}
        {!required && <Optional />}
      </legend>
      {help && <FieldHelp name={`${prefix}${name}`}>{help}</FieldHelp>}
      <div className="grid gap-4 lg:grid-cols-3">
        {locales.map((locale, index) => {
          const field = `${name}.${locale}`
          // an error of the whole text leads to its first language
          const id = index === 0 && error ? `${prefix}${name}` : `${prefix}${field}`
          const fault = errors[field] ?? (index === 0 ? error : undefined)
          const kept = values?.[field] ?? value[locale] ?? ''
          const control = {
            id,
            name: field,
            lang: locale,
            defaultValue: Array.isArray(kept) ? (kept[0] ?? '') : kept,
            'aria-invalid': fault ? true : undefined,
            'aria-describedby': fault ? `${id}-error` : undefined,
          }
          const missing = wanted.includes(locale) && value[locale] === undefined && Object.keys(value).length > 0
          return (
            <div key={locale} className="flex min-w-0 flex-col gap-1.5">
              <label htmlFor={id} className="flex items-baseline justify-between gap-2 text-15 text-soft">
                <span>
                  <span className="sr-only">{label} </span>
                  {t(locale)}
                </span>
                {missing && <span className="font-semibold text-13 text-live">{missingMark}</span>}
              </label>
              {rows > 1 ? (
                <TextArea
                  rows={rows}
                  className={`max-h-[60vh] [field-sizing:content] ${heightOf(rows)}`}
                  {...control}
                />
              ) : (
                <TextInput {...control} />
              )}
              {fault && <FieldError name={id}>{fault}</FieldError>}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

/** At least this high; the text then grows the field. */
function heightOf(rows: number): string {
  if (rows >= 8) return 'min-h-56'
  return rows >= 4 ? 'min-h-32' : 'min-h-20'
}
