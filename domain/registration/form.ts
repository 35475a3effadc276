import type { Multilingual } from '../shared/multilingual'

export type QuestionKind =
  | 'SHORT_TEXT'
  | 'LONG_TEXT'
  | 'CHOICE'
  | 'SEVERAL_CHOICES'
  | 'NUMBER'
  | 'YES_NO'
  | 'DATE'
  | 'EMAIL'
  | 'PHONE'
  | 'ORGANISATION'
  | 'TERRITORY'

export type FormOption = { key: string; label: Multilingual }

export type FormType = {
  id: string
  name: Multilingual
  description: Multilingual
  /** 1 to 5: a seat colour of the round table. */
  colour: number
  requiresApproval: boolean
  quotaId: string
}

export type FormQuestion = {
  id: string
  kind: QuestionKind
  label: Multilingual
  help: Multilingual
  required: boolean
  options: FormOption[]
  dependsOnId: string | null
  dependsOnValue: string | null
  /** Empty: asked of every type. */
  typeIds: string[]
}

export type FormConsent = { id: string; key: string; text: Multilingual; required: boolean }

/** Everything the registration form needs, and nothing that changes with each registration. Plain values only. */
export type FormDefinition = {
  forumId: string
  slug: string
  timeZone: string
  /** Instants, ISO 8601 in UTC. */
  startsAt: string
  endsAt: string
  locales: string[]
  types: FormType[]
  questions: FormQuestion[]
  consents: FormConsent[]
  privacyNotice: Multilingual
}

/** Question id to what was answered; several choices give a list of option keys. */
export type Answers = Record<string, string | string[]>

/** Whether an answer has the value another question waits for. */
export function answerHas(answer: string | string[] | undefined, value: string): boolean {
  return Array.isArray(answer) ? answer.includes(value) : answer === value
}

/**
 * The questions to ask of this type, given the answers so far, in the order of the form.
 * A question that waits for the answer to a hidden question is hidden too.
 */
export function visibleQuestions(
  definition: Pick<FormDefinition, 'questions'>,
  typeId: string,
  answers: Answers,
): FormQuestion[] {
  const byId = new Map(definition.questions.map((question) => [question.id, question]))
  const visible = (question: FormQuestion, seen: readonly string[]): boolean => {
    if (question.typeIds.length > 0 && !question.typeIds.includes(typeId)) return false
    if (question.dependsOnId === null || question.dependsOnValue === null) return true
    const parent = byId.get(question.dependsOnId)
    if (parent === undefined || seen.includes(parent.id)) return false
    return answerHas(answers[parent.id], question.dependsOnValue) && visible(parent, [...seen, question.id])
  }
  return definition.questions.filter((question) => visible(question, []))
}
