import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db/client'
import { slugify } from '../../shared/fold'
import { words } from '../../shared/multilingual'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import type { ConsentValues, QuestionValues } from '../setup'
import type { When } from './attendee'
import { arrange } from './setup-change'

export type SaveQuestionRefusal =
  | 'not-allowed'
  | 'not-found'
  | 'unknown-question'
  | 'unknown-type'
  | 'kind-fixed'
  | 'circular'

/** Adds a question, or changes one. Once answered, its kind is fixed. A question may wait for another, never in a circle. */
export async function saveQuestion(
  scope: OrganisedForum,
  { id, typeIds, dependsOnValue, options, ...values }: QuestionValues,
  { at = now() }: When = {},
): Promise<Result<{ questionId: string }, SaveQuestionRefusal>> {
  const { forumId } = scope
  const data = { ...values, options, dependsValue: values.dependsOnId === null ? null : dependsOnValue }
  return arrange(
    scope,
    'question',
    at,
    async (tx, changed): Promise<Result<{ questionId: string }, SaveQuestionRefusal>> => {
      const types = await tx.registrationType.count({ where: { id: { in: typeIds }, forumId } })
      if (types !== typeIds.length) return refuse('unknown-type')
      const wait = await waitsFor(tx, forumId, id, values.dependsOnId)
      if (wait !== null) return refuse(wait)
      if (id === undefined) {
        const position = await tx.question.count({ where: { forumId } })
        const question = await tx.question.create({ data: { ...data, forumId, position }, select: { id: true } })
        await tx.questionForType.createMany({ data: typeIds.map((typeId) => ({ typeId, questionId: question.id })) })
        changed({ subjectId: question.id, act: 'question-added' })
        return accept({ questionId: question.id })
      }
      const former = await tx.question.findFirst({ where: { id, forumId }, select: { kind: true } })
      if (former === null) return refuse('not-found')
      const answered = former.kind !== values.kind && (await tx.answer.count({ where: { questionId: id } })) > 0
      if (answered) return refuse('kind-fixed')
      await tx.question.update({ where: { id }, data, select: { id: true } })
      await tx.questionForType.deleteMany({ where: { questionId: id } })
      await tx.questionForType.createMany({ data: typeIds.map((typeId) => ({ typeId, questionId: id })) })
      changed({ subjectId: id, act: 'question-changed' })
      return accept({ questionId: id })
    },
  )
}

/** Follows the chain of questions this one would wait for. */
async function waitsFor(
  tx: Tx,
  forumId: string,
  id: string | undefined,
  dependsOnId: string | null,
): Promise<'unknown-question' | 'circular' | null> {
  const questions = await tx.question.findMany({ where: { forumId }, select: { id: true, dependsOnId: true } })
  const seen = new Set<string>()
  for (let next = dependsOnId; next !== null; ) {
    if (next === id || seen.has(next)) return 'circular'
    const question = questions.find((candidate) => candidate.id === next)
    if (question === undefined) return 'unknown-question'
    seen.add(next)
    next = question.dependsOnId
  }
  return null
}

/** Removes a question nobody answered; any other is archived: no longer asked, its answers stay. */
export async function removeQuestion(
  scope: OrganisedForum,
  id: string,
  { at = now() }: When = {},
): Promise<Result<{ archived: boolean }, 'not-allowed' | 'not-found'>> {
  const where = { id, forumId: scope.forumId }
  return arrange(scope, 'question', at, async (tx, changed): Promise<Result<{ archived: boolean }, 'not-found'>> => {
    if ((await tx.question.count({ where })) === 0) return refuse('not-found')
    const archived = (await tx.answer.count({ where: { questionId: id } })) > 0
    if (archived) await tx.question.update({ where: { id }, data: { archivedAt: at }, select: { id: true } })
    else await tx.question.delete({ where: { id }, select: { id: true } })
    await tx.question.updateMany({ where: { dependsOnId: id }, data: { dependsOnId: null, dependsValue: null } })
    changed({ subjectId: id, act: archived ? 'question-archived' : 'question-removed' })
    return accept({ archived })
  })
}

/** Puts questions in this order. */
export async function reorderQuestions(
  scope: OrganisedForum,
  ids: readonly string[],
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed'>> {
  return arrange(scope, 'question', at, async (tx, changed): Promise<Result<null, never>> => {
    for (const [position, id] of ids.entries()) {
      await tx.question.updateMany({ where: { id, forumId: scope.forumId }, data: { position } })
    }
    changed({ subjectId: scope.forumId, act: 'questions-reordered' })
    return accept(null)
  })
}

/** Adds a consent, or changes one. Those who agreed before agreed to the former words, which are kept with them. */
export async function saveConsent(
  scope: OrganisedForum,
  { id, ...values }: ConsentValues,
  { at = now() }: When = {},
): Promise<Result<{ consentId: string }, 'not-allowed' | 'not-found'>> {
  const { forumId } = scope
  return arrange(scope, 'consent', at, async (tx, changed): Promise<Result<{ consentId: string }, 'not-found'>> => {
    if (id === undefined) {
      const position = await tx.consent.count({ where: { forumId } })
      const key = `${slugify(words(values.text, 'fr')).slice(0, 40) || 'consent'}-${position + 1}`
      const consent = await tx.consent.create({ data: { ...values, key, forumId, position }, select: { id: true } })
      changed({ subjectId: consent.id, act: 'consent-added' })
      return accept({ consentId: consent.id })
    }
    const { count } = await tx.consent.updateMany({ where: { id, forumId }, data: values })
    if (count === 0) return refuse('not-found')
    changed({ subjectId: id, act: 'consent-changed' })
    return accept({ consentId: id })
  })
}

/** Archives a consent: no longer asked, what was agreed to stays. */
export async function removeConsent(
  scope: OrganisedForum,
  id: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'not-found'>> {
  const { forumId } = scope
  return arrange(scope, 'consent', at, async (tx, changed): Promise<Result<null, 'not-found'>> => {
    const { count } = await tx.consent.updateMany({
      where: { id, forumId, archivedAt: null },
      data: { archivedAt: at },
    })
    if (count === 0) return refuse('not-found')
    changed({ subjectId: id, act: 'consent-archived' })
    return accept(null)
  })
}
