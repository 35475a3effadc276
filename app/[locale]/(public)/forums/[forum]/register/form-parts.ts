import type { useTranslations } from 'next-intl'
import type { ZodType } from 'zod'
import type { Seats } from '@/components/registration/type-cards'
import type { FormDefinition } from '@/domain/registration/form'
import { type RegistrationInput, type RegistrationValues, registrationSchema } from '@/domain/registration/schema'
import type { Locale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'

/** The shared schema, and what only the page knows: a full profile means the waiting list, which one has to want. */
export function schemaWithSeats(
  definition: FormDefinition,
  seats: readonly Seats[],
): ZodType<RegistrationValues, RegistrationInput> {
  return registrationSchema(definition).superRefine((values, context) => {
    const full = seats.some(({ typeId, state }) => typeId === values.typeId && state === 'full')
    if (full && !values.joinWaitingList) {
      context.addIssue({ code: 'custom', path: ['joinWaitingList'], message: 'waiting-list' })
    }
  })
}

const personal = ['givenName', 'familyName', 'email', 'phone', 'function', 'organisation', 'territory'] as const

/** Every field and its words, in the order of the form. */
export function formLabels(
  definition: FormDefinition,
  locale: Locale,
  t: ReturnType<typeof useTranslations<'register'>>,
): Record<string, string> {
  return {
    ...Object.fromEntries(personal.map((name) => [name, t(`fields.${name}.label`)])),
    typeId: t('steps.type'),
    joinWaitingList: t('submit.wait'),
    ...Object.fromEntries(definition.questions.map(({ id, label }) => [`answers.${id}`, words(label, locale)])),
    diet: t('fields.diet.label'),
    access: t('fields.access.label'),
    ...Object.fromEntries(definition.consents.map(({ id }) => [`consents.${id}`, t('steps.consents')])),
  }
}
