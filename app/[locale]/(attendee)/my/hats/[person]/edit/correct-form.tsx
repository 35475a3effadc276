'use client'

import { useLocale, useTranslations } from 'next-intl'
import { CheckedForm, useCheckedForm } from '@/components/forms/checked-form'
import { LongTextField, TextField, useTyped } from '@/components/forms/fields'
import { SendButton } from '@/components/forms/send-button'
import type { SendForm, Typed } from '@/components/forms/sent-form'
import { Field } from '@/components/ui/field'
import { FileInput } from '@/components/ui/file-input'
import { Select } from '@/components/ui/select'
import { personFromForm } from '@/domain/people/person-form'
import { ownPersonSchema } from '@/domain/people/schema'
import { type Locale, locales } from '@/domain/shared/locale'
import { OtherLanguages } from './other-languages'

type Props = { person: string; start: Typed; photo: string | null; action: SendForm }

/** Names, what one does and where, a few words about oneself, a portrait; other languages are folded away. */
export function CorrectForm({ person, start, photo, action }: Props) {
  const t = useTranslations('people.form')
  const own = useTranslations('people.own')
  const language = useTranslations('ui.language')
  const reader = useLocale()
  const others = locales.filter((locale) => locale !== reader)
  const inEach = (name: 'function' | 'biography') =>
    Object.fromEntries(locales.map((locale) => [`${name}.${locale}`, `${t(name)} (${language(locale)})`]))
  const labels: Record<string, string> = {
    givenName: t('givenName'),
    familyName: t('familyName'),
    organisation: t('organisation'),
    ...inEach('function'),
    ...inEach('biography'),
    portrait: t('portrait'),
  }
  const texts = (locale: Locale) => (
    <>
      <TextField name={`function.${locale}`} label={labels[`function.${locale}`]} lang={locale} />
      <LongTextField
        name={`biography.${locale}`}
        label={labels[`biography.${locale}`]}
        help={t('biographyHelp')}
        lang={locale}
        rows={6}
      />
    </>
  )
  return (
    <CheckedForm
      action={action}
      schema={ownPersonSchema}
      read={personFromForm}
      labels={labels}
      start={start}
      className="flex flex-col gap-6"
    >
      {({ pending }) => (
        <>
          <input type="hidden" name="person" value={person} />
          <div className="grid gap-6 sm:grid-cols-2">
            <TextField name="givenName" label={labels.givenName} required autoComplete="given-name" />
            <TextField name="familyName" label={labels.familyName} required autoComplete="family-name" />
          </div>
          <TextField name="organisation" label={labels.organisation} autoComplete="organization" />
          {texts(reader)}
          <OtherLanguages
            label={own('otherLanguages')}
            fields={others.flatMap((one) => [`function.${one}`, `biography.${one}`])}
          >
            {others.map((locale) => (
              <div key={locale} className="flex flex-col gap-6">
                {texts(locale)}
              </div>
            ))}
          </OtherLanguages>
          <PortraitField label={t('portrait')} help={t('portraitHelp')} photo={photo} />
          <LanguageField label={t('locale')} empty={t('localeEmpty')} />
          <SendButton pending={pending} sending={own('sending')}>
            {own('save')}
          </SendButton>
        </>
      )}
    </CheckedForm>
  )
}

function PortraitField({ label, help, photo }: { label: string; help: string; photo: string | null }) {
  const { error } = useCheckedForm()
  return (
    <Field name="portrait" label={label} help={help} error={error('portrait')}>
      <FileInput kind="picture" current={photo === null ? null : { href: photo, name: label }} />
    </Field>
  )
}

function LanguageField({ label, empty }: { label: string; empty: string }) {
  const { control } = useCheckedForm()
  const language = useTranslations('ui.language')
  return (
    <Field name="locale" label={label}>
      <Select
        {...control('locale')}
        defaultValue={useTyped('locale')}
        empty={empty}
        options={locales.map((value) => ({ value, label: language(value) }))}
      />
    </Field>
  )
}
