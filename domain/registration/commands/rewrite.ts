import { write } from '@/lib/db/client'
import { uniqueViolation } from '@/lib/db/unique'
import { wake } from '@/lib/jobs/queue'
import type { LoadedForm } from '../queries/form'
import type { OrganiserEditValues } from '../schema'
import { liveStatuses } from '../seats'
import { notify } from './notify'
import { knownOrganisation, liveKey, organisationId, personColumns, writeAnswers, writeSensitive } from './person'
import { type Actor, record } from './record'

/** The names of the fields that differ, for the history: which, never what. */
function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return Object.keys(after).filter((name) => !['sortName', 'searchText'].includes(name) && before[name] !== after[name])
}

/**
 * Replaces everything somebody said about themselves. Diet and access needs are replaced too.
 * "gone": not alive any more; "email-taken": another live registration of this forum has the address.
 */
export async function rewrite(
  registrationId: string,
  values: OrganiserEditValues,
  form: LoadedForm,
  actor: Actor,
  at: Date,
): Promise<'changed' | 'gone' | 'email-taken'> {
  const known = await knownOrganisation(values.organisation)
  try {
    const outcome = await write(async (tx) => {
      const before = await tx.registration.findUniqueOrThrow({ where: { id: registrationId } })
      const columns = personColumns(values, before.reference)
      const { count } = await tx.registration.updateMany({
        where: { id: registrationId, status: { in: [...liveStatuses] } },
        data: {
          ...columns,
          organisationId: await organisationId(tx, values.organisation, known, at),
          liveEmailKey: liveKey(values.email),
          updatedAt: at,
        },
      })
      if (count === 0) return 'gone'
      await tx.answer.deleteMany({ where: { registrationId } })
      await writeAnswers(tx, registrationId, values.answers)
      await tx.sensitiveAnswer.deleteMany({ where: { registrationId } })
      await writeSensitive(tx, registrationId, values, form.forum)
      await notify(tx, { ...before, email: values.email }, 'registration-changed')
      const detail = { fields: changedFields(before, columns) }
      const subject = { forumId: before.forumId, subjectType: 'registration', subjectId: registrationId } as const
      await record(tx, { ...subject, act: 'changed', actor, detail, at })
      return 'changed'
    })
    if (outcome === 'changed') wake()
    return outcome
  } catch (error) {
    if (uniqueViolation(error)?.includes('liveEmailKey')) return 'email-taken'
    throw error
  }
}
