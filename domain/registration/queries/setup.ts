import { db } from '@/lib/db/client'
import { multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { loadForm } from './form'

/** Types, quotas, questions and consents as their organiser edits them, archived ones left out. */
export async function registrationSetup(scope: OrganisedForum) {
  const { forumId } = scope
  const [form, quotas, answered] = await Promise.all([
    loadForm({ id: forumId }),
    db().quota.findMany({ where: { forumId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
    db().answer.groupBy({ by: ['questionId'], where: { question: { forumId } }, _count: { _all: true } }),
  ])
  if (form === null) throw new Error('An organised forum that does not exist.')
  const answers = new Map(answered.map(({ questionId, _count }) => [questionId, _count._all]))
  return {
    timeZone: form.definition.timeZone,
    quotas: quotas.map(({ id, name, capacity, taken }) => ({ id, name: multilingual(name), capacity, taken })),
    types: [...form.types.values()].filter(({ archivedAt }) => archivedAt === null),
    questions: form.definition.questions.map((question) => ({ ...question, answers: answers.get(question.id) ?? 0 })),
    consents: form.definition.consents,
  }
}

export type RegistrationSetup = Awaited<ReturnType<typeof registrationSetup>>
