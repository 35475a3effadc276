'use client'

import { useLocale, useTranslations } from 'next-intl'
import { CheckedForm } from '@/components/forms/checked-form'
import { OneField, SelectField, SeveralField, YesField } from '@/components/forms/choices'
import { SendButton } from '@/components/forms/send-button'
import { words } from '@/domain/shared/multilingual'
import type { OwnWishes } from '@/domain/workshops/queries/wishes'
import { wishSchema } from '@/domain/workshops/schema'
import { saveWish } from '../../actions'
import { wishFromForm, wishPlaces } from '../../wish-from-form'

const needOf = (needsAccess: boolean | null) => (needsAccess === null ? '' : needsAccess ? 'yes' : 'no')

/** What one would like: themes in order, languages, a table one can reach, word by mail. */
export function WishForm({ wishes, reference }: { wishes: OwnWishes; reference: string }) {
  const t = useTranslations('tables.wish')
  const language = useTranslations('ui.language')
  const locale = useLocale()
  const { wish, themes, languages, workshopId } = wishes
  const places = themes.length > 1 ? wishPlaces(themes.length) : []
  const yesOrNo = [
    { value: 'yes', label: t('comesYes') },
    { value: 'no', label: t('comesNo') },
  ]
  const labels = {
    comes: t('comes'),
    ...Object.fromEntries(places.map((nth) => [`theme${nth}`, t('theme', { nth })])),
    languages: t('languages'),
    needsAccess: t('needsAccess'),
    byMail: t('byMail'),
  }
  const start = {
    comes: wish.comes ? 'yes' : 'no',
    ...Object.fromEntries(places.map((nth) => [`theme${nth}`, wish.themeIds[nth - 1] ?? ''])),
    languages: wish.languages,
    needsAccess: needOf(wish.needsAccess),
    byMail: wish.byMail ? 'on' : '',
  }
  return (
    <CheckedForm
      action={saveWish}
      schema={wishSchema}
      read={wishFromForm}
      labels={labels}
      start={start}
      className="flex flex-col gap-8"
    >
      {({ pending }) => (
        <>
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="workshop" value={workshopId} />
          <OneField name="comes" label={labels.comes} options={yesOrNo} />
          {places.length > 0 && (
            <fieldset className="flex flex-col gap-4">
              <legend className="mb-2 font-semibold text-21">{t('themes')}</legend>
              <p className="max-w-text text-15 text-soft">{t('themesHelp')}</p>
              {places.map((nth) => (
                <SelectField
                  key={nth}
                  name={`theme${nth}`}
                  label={t('theme', { nth })}
                  required
                  empty={t('anyTheme')}
                  options={themes.map(({ id, name }) => ({ value: id, label: words(name, locale) }))}
                />
              ))}
            </fieldset>
          )}
          {languages.length > 1 && (
            <SeveralField
              name="languages"
              label={labels.languages}
              help={t('languagesHelp')}
              options={languages.map((value) => ({ value, label: language(value as 'fr') }))}
            />
          )}
          <SelectField
            name="needsAccess"
            label={labels.needsAccess}
            help={t('needsAccessHelp')}
            required
            empty={t('asRegistered')}
            options={[
              { value: 'yes', label: t('needsYes') },
              { value: 'no', label: t('needsNo') },
            ]}
          />
          <YesField name="byMail" label={labels.byMail} />
          <SendButton pending={pending} sending={t('sending')}>
            {t('submit')}
          </SendButton>
        </>
      )}
    </CheckedForm>
  )
}
