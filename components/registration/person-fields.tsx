'use client'

import { useLocale, useTranslations } from 'next-intl'
import { SuggestField, TextField } from '../forms/fields'

/** Where suggestions come from, everywhere a form asks for an organisation or a territory. */
export function useSuggestionSources() {
  return {
    organisations: '/api/suggest/organisations',
    territories: `/api/suggest/territories?locale=${useLocale()}`,
  }
}

/** Who somebody is. `fixedEmail`: the address is shown but cannot be changed here. */
export function PersonFields({ fixedEmail = false }: { fixedEmail?: boolean }) {
  const t = useTranslations('register.fields')
  const sources = useSuggestionSources()
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2 sm:gap-4">
        <TextField name="givenName" label={t('givenName.label')} required autoComplete="given-name" />
        <TextField name="familyName" label={t('familyName.label')} required autoComplete="family-name" />
      </div>
      <TextField
        name="email"
        label={t('email.label')}
        help={t(fixedEmail ? 'email.fixed' : 'email.help')}
        required
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        readOnly={fixedEmail}
      />
      <TextField
        name="phone"
        label={t('phone.label')}
        help={t('phone.help')}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
      />
      <TextField
        name="function"
        label={t('function.label')}
        help={t('function.help')}
        autoComplete="organization-title"
      />
      <SuggestField
        name="organisation"
        label={t('organisation.label')}
        help={t('organisation.help')}
        source={sources.organisations}
        autoComplete="organization"
      />
      <SuggestField
        name="territory"
        label={t('territory.label')}
        help={t('territory.help')}
        source={sources.territories}
        codeName="territoryCode"
      />
    </>
  )
}
