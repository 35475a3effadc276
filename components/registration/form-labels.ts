'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { FormDefinition } from '@/domain/registration/form'
import { markedWords } from '@/domain/shared/multilingual'

const personal = ['givenName', 'familyName', 'email', 'phone', 'function', 'organisation', 'territory'] as const

/** Every field of a registration and its words, in the order of the form. */
export function useFormLabels(definition: FormDefinition): Record<string, string> {
  const t = useTranslations('register')
  const locale = useLocale()
  return useMemo(
    () => ({
      ...Object.fromEntries(personal.map((name) => [name, t(`fields.${name}.label`)])),
      typeId: t('steps.type'),
      joinWaitingList: t('submit.wait'),
      ...Object.fromEntries(definition.questions.map(({ id, label }) => [`answers.${id}`, markedWords(label, locale)])),
      diet: t('fields.diet.label'),
      access: t('fields.access.label'),
      ...Object.fromEntries(definition.consents.map(({ id }) => [`consents.${id}`, t('steps.consents')])),
    }),
    [definition, locale, t],
  )
}
