import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { organisationNamed } from '../people/commands/person'
import { may } from '../people/policy'
import { slugify } from '../shared/fold'
import { words } from '../shared/multilingual'
import { accept, type Result, refuse } from '../shared/result'
import type { OrganisedForum } from '../shared/scope'
import { type RoomValues, roomSchema, type SessionValues, sessionSchema } from './schema'

type When = { at?: Date }

async function changed(tx: Tx, scope: OrganisedForum, subject: { type: string; id: string; act: string }, at: Date) {
  await tx.forum.update({ where: { id: scope.forumId }, data: { revision: { increment: 1 }, updatedAt: at } })
  await tx.auditEntry.create({
    data: {
      forumId: scope.forumId,
      subjectType: subject.type,
      subjectId: subject.id,
      act: subject.act,
      actor: 'user',
      userId: scope.userId,
      detail: {},
      at,
    },
  })
}

/** Adds a room after those there are. */
export async function addRoom(
  scope: OrganisedForum,
  values: RoomValues,
  { at = now() }: When = {},
): Promise<Result<{ roomId: string }, 'not-allowed' | 'invalid'>> {
  if (!may(scope.role, 'programme.edit')) return refuse('not-allowed')
  const parsed = roomSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { name, capacity, accessible } = parsed.data
  return write(async (tx) => {
    const position = await tx.room.count({ where: { forumId: scope.forumId } })
    const room = await tx.room.create({
      data: { forumId: scope.forumId, name, capacity: capacity ?? null, accessible, position },
    })
    await changed(tx, scope, { type: 'room', id: room.id, act: 'created' }, at)
    return accept({ roomId: room.id })
  })
}

async function freeSlug(tx: Tx, forumId: string, wanted: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (!(await tx.session.findUnique({ where: { forumId_slug: { forumId, slug } }, select: { id: true } })))
      return slug
  }
}

/** Adds a session with its hats and workshop questions, in the order given. */
export async function addSession(
  scope: OrganisedForum,
  values: SessionValues,
  { at = now() }: When = {},
): Promise<Result<{ sessionId: string; slug: string }, 'not-allowed' | 'invalid'>> {
  if (!may(scope.role, 'programme.edit')) return refuse('not-allowed')
  const parsed = sessionSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { roles, questions, number, summary, description, endsAt, roomId, themeId, format, ...rest } = parsed.data
  return write(async (tx) => {
    const position = await tx.session.count({ where: { forumId: scope.forumId } })
    const wanted = slugify(words(rest.title, 'fr')) || rest.kind.toLowerCase()
    const session = await tx.session.create({
      data: {
        ...rest,
        forumId: scope.forumId,
        slug: await freeSlug(tx, scope.forumId, wanted),
        number: number ?? null,
        summary: summary ?? {},
        description: description ?? {},
        endsAt: endsAt ?? null,
        roomId: roomId ?? null,
        themeId: themeId ?? null,
        format: format ?? null,
        position,
        createdAt: at,
        updatedAt: at,
      },
    })
    for (const [index, role] of roles.entries())
      await tx.sessionRole.create({
        data: {
          sessionId: session.id,
          kind: role.kind,
          position: index,
          personId: role.personId ?? null,
          organisationId: await organisationNamed(tx, role.organisation, at),
          function: role.function ?? {},
          announced: role.announced ?? {},
        },
      })
    for (const [index, question] of questions.entries())
      await tx.workshopQuestion.create({
        data: { sessionId: session.id, text: question.text, themeId: question.themeId ?? null, position: index },
      })
    await changed(tx, scope, { type: 'session', id: session.id, act: 'created' }, at)
    return accept({ sessionId: session.id, slug: session.slug })
  })
}
