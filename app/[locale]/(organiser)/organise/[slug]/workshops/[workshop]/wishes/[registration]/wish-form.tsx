'use client'

import { useLocale, useTranslations } from 'next-intl'
import { words } from '@/domain/shared/multilingual'
import type { WishToEdit } from '@/domain/workshops/queries/wish-of'
import { ActionForm } from '../../../../../_form/action-form'
import { SeveralField } from '../../../../../_form/choices'
import { SelectField, YesField } from '../../../../../_form/fields'
import { keepWish } from '../actions'
import type { themesOffered } from '../offered'
import { wishPlaces } from '../wish-from-form'

type Props = {
  slug: string
  workshopId: string
  wish: WishToEdit
  themes: ReturnType<typeof themesOffered>
  languages: readonly string[]
}

const needOf = (needsAccess: boolean | null) => (needsAccess === null ? '' : needsAccess ? 'yes' : 'no')

/** What somebody would like, written for them. */
export function WishForm({ slug, workshopId, wish, themes, languages }: Props) {
  const t = useTranslations('setup.wish')
  const language = useTranslations('ui.language')
  const common = useTranslations('organise.common')
  const locale = useLocale()
  const options = themes.map(({ id, name }) => ({ value: id, label: words(name, locale) }))
  const places = wishPlaces(themes.length, wish.themeIds.length)
  return (
    <ActionForm
      action={keepWish}
      hidden={{ forum: slug, workshop: workshopId, registration: wish.registrationId }}
      labels={{
        ...Object.fromEntries(places.map((nth) => [`theme${nth}`, t('theme', { nth })])),
        comes: t('comes'),
        languages: t('languages'),
        needsAccess: t('needsAccess'),
        byMail: t('byMail'),
      }}
      submit={common('save')}
      className="flex flex-col gap-6"
    >
      <YesField name="comes" checked={wish.comes} help={t('comesHelp')} />
      {places.map((nth) => (
        <SelectField
          key={nth}
          name={`theme${nth}`}
          value={wish.themeIds[nth - 1] ?? ''}
          empty={t('noTheme')}
          options={options}
        />
      ))}
      {languages.length > 1 && (
        <SeveralField
          name="languages"
          selected={wish.languages}
          help={t('languagesHelp')}
          options={languages.map((value) => ({ value, label: language(value as 'fr') }))}
        />
      )}
      <SelectField
        name="needsAccess"
        value={needOf(wish.needsAccess)}
        empty={t('asRegistered')}
        options={[
          { value: 'yes', label: common('yes') },
          { value: 'no', label: common('no') },
        ]}
      />
      <YesField name="byMail" checked={wish.byMail} />
    </ActionForm>
  )
}
