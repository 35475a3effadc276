import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { type Cloning, type NewIds, newIds } from '../../forum/commands/clone-forum'
import { multilingual } from '../../shared/multilingual'

async function cloneQuotas(tx: Tx, { fromId, toId, at }: Cloning): Promise<NewIds> {
  const quotas = await tx.quota.findMany({ where: { forumId: fromId } })
  const ids = newIds(quotas, at)
  await tx.quota.createMany({
    data: quotas.map(({ id, name, capacity, position }) => ({
      id: ids.get(id) ?? '',
      forumId: toId,
      name: multilingual(name),
      capacity,
      position,
    })),
  })
  return ids
}

async function cloneTypes(tx: Tx, { fromId, toId, at, move }: Cloning, quotas: NewIds, dates: boolean) {
  const types = await tx.registrationType.findMany({ where: { forumId: fromId, archivedAt: null } })
  const ids = newIds(types, at)
  const moved = (date: Date | null) => (dates && date ? move(date) : null)
  await tx.registrationType.createMany({
    data: types.map((type) => ({
      id: ids.get(type.id) ?? '',
      forumId: toId,
      name: multilingual(type.name),
      description: multilingual(type.description),
      colour: type.colour,
      position: type.position,
      quotaId: quotas.get(type.quotaId) ?? '',
      opensAt: moved(type.opensAt),
      closesAt: moved(type.closesAt),
      requiresApproval: type.requiresApproval,
      hidden: type.hidden,
    })),
  })
  return ids
}

async function cloneQuestions(tx: Tx, { fromId, toId, at }: Cloning, types: NewIds): Promise<void> {
  const questions = await tx.question.findMany({
    where: { forumId: fromId, archivedAt: null },
    include: { types: true },
  })
  const ids = newIds(questions, at)
  await tx.question.createMany({
    data: questions.map((question) => ({
      id: ids.get(question.id) ?? '',
      forumId: toId,
      kind: question.kind,
      label: multilingual(question.label),
      help: multilingual(question.help),
      required: question.required,
      ...(question.options ? { options: question.options as Prisma.InputJsonValue } : {}),
      position: question.position,
      dependsOnId: ids.get(question.dependsOnId ?? '') ?? null,
      dependsValue: question.dependsValue,
    })),
  })
  await tx.questionForType.createMany({
    data: questions.flatMap((question) =>
      question.types.flatMap(({ typeId }) => {
        const type = types.get(typeId)
        return type ? { questionId: ids.get(question.id) ?? '', typeId: type } : []
      }),
    ),
  })
}

/** Types with their quotas, none of whose seats is taken, and what is asked of those who register. */
export async function cloneRegistration(tx: Tx, cloning: Cloning, dates: boolean): Promise<void> {
  const { fromId, toId } = cloning
  const types = await cloneTypes(tx, cloning, await cloneQuotas(tx, cloning), dates)
  await cloneQuestions(tx, cloning, types)
  const consents = await tx.consent.findMany({ where: { forumId: fromId, archivedAt: null } })
  await tx.consent.createMany({
    data: consents.map(({ key, text, required, position }) => ({
      forumId: toId,
      key,
      text: multilingual(text),
      required,
      position,
    })),
  })
}
