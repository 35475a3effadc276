import type { ZodType } from 'zod'
import type { Seats } from '@/components/registration/type-cards'
import type { FormDefinition } from '@/domain/registration/form'
import { type RegistrationInput, type RegistrationValues, registrationSchema } from '@/domain/registration/schema'

/** The shared schema, and what only the page knows: a full profile means the waiting list, which one has to want. */
export function schemaWithSeats(
  definition: FormDefinition,
  seats: readonly Seats[],
): ZodType<RegistrationValues, RegistrationInput> {
  return registrationSchema(definition).superRefine(
    (values: Partial<RegistrationValues>, context) => {
      const full = seats.some(({ typeId, state }) => typeId === values.typeId && state === 'full')
      if (full && !values.joinWaitingList) {
        context.addIssue({ code: 'custom', path: ['joinWaitingList'], message: 'waiting-list' })
      }
    },
    { when: () => true },
  )
}
