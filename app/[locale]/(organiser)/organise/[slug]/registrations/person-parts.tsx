'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCheckedForm } from '@/components/forms/checked-form'
import { SuggestField, TextField, useTyped } from '@/components/forms/fields'
import { useSuggestionSources } from '@/components/registration/person-fields'
import { Checkbox } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { FormType } from '@/domain/registration/form'
import { locales } from '@/domain/shared/locale'
import { words as wordsOf } from '@/domain/shared/multilingual'
import { FormPart } from '../../_parts/block'
import type { PersonWords } from './person-words'

/** Which type, in which language the mails are written, and what to do when it is full. */
export function TypePart({ words, types }: { words: PersonWords; types: readonly FormType[] }) {
  const { control, error } = useCheckedForm()
  const language = useTranslations('ui.language')
  const reader = useLocale()
  const [typeId, locale] = [useTyped('typeId'), useTyped('locale')]
  return (
    <FormPart id="type-part" title={words.typeId}>
      <Field name="typeId" label={words.typeId} error={error('typeId')} required>
        <Select
          {...control('typeId')}
          defaultValue={typeId}
          options={types.map(({ id, name }) => ({ value: id, label: wordsOf(name, reader) }))}
        />
      </Field>
      <Checkbox {...control('joinWaitingList')} label={words.joinWaitingList} error={error('joinWaitingList')} />
      <Field name="locale" label={words.locale} error={error('locale')} required>
        <Select
          {...control('locale')}
          defaultValue={locale}
          options={locales.map((value) => ({ value, label: language(value) }))}
        />
      </Field>
    </FormPart>
  )
}

/** Who it is. The browser must not fill in the organiser's own name. */
export function PersonPart({ words }: { words: PersonWords }) {
  const sources = useSuggestionSources()
  return (
    <FormPart id="person-part" title={words.person}>
      <div className="grid gap-6 md:grid-cols-2">
        <TextField name="givenName" label={words.givenName} required autoComplete="off" />
        <TextField name="familyName" label={words.familyName} required autoComplete="off" />
      </div>
      <TextField name="email" label={words.email} required type="email" autoComplete="off" spellCheck={false} />
      <TextField name="phone" label={words.phone} type="tel" autoComplete="off" />
      <TextField name="function" label={words.function} autoComplete="off" />
      <SuggestField name="organisation" label={words.organisation} source={sources.organisations} />
      <SuggestField name="territory" label={words.territory} source={sources.territories} codeName="territoryCode" />
    </FormPart>
  )
}
