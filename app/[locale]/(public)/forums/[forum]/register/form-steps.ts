import { isBlank } from '@/domain/registration/answer'
import { type FormDefinition, visibleQuestions } from '@/domain/registration/form'
import type { RegistrationValues } from '@/domain/registration/schema'

export type StepId = 'person' | 'type' | 'questions' | 'needs' | 'consents'

/**
 * The steps of this forum's form and which are complete: nothing required is missing, and, where nothing is required,
 * one has come past it.
 */
export function stepsOf(
  definition: FormDefinition,
  values: RegistrationValues,
  current: number,
  full: boolean,
): { id: StepId; done: boolean }[] {
  const asked = visibleQuestions(definition, values.typeId, values.answers)
  const required = asked.filter((question) => question.required)
  const answered = (id: string) => !isBlank(values.answers[id] ?? '')
  const steps: { id: StepId; complete: boolean; free: boolean }[] = [
    {
      id: 'person',
      complete: [values.givenName, values.familyName, values.email].every((text) => text.trim() !== ''),
      free: false,
    },
    { id: 'type', complete: values.typeId !== '' && (!full || values.joinWaitingList), free: false },
    {
      id: 'questions',
      complete: values.typeId !== '' && required.every(({ id }) => answered(id)),
      free: required.length === 0,
    },
    { id: 'needs', complete: true, free: true },
    {
      id: 'consents',
      complete: definition.consents.every(({ id, required }) => !required || values.consents.includes(id)),
      free: definition.consents.every(({ required }) => !required),
    },
  ]
  return steps
    .filter(({ id }) => id !== 'questions' || definition.questions.length > 0)
    .map(({ id, complete, free }, index) => ({ id, done: complete && (!free || current > index) }))
}
