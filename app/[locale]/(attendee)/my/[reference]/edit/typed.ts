import type { Typed } from '@/components/forms/sent-form'
import type { OwnView } from '@/domain/registration/queries/attendee'

/** A registration as the form would have sent it. */
export function typedOf({ person, answers, diet, access }: OwnView): Typed {
  const named = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [`answers.${id}`, answer]))
  return { ...person, ...named, diet, access }
}
