import type { Tx } from '@/lib/db/client'
import { organisationNamed, writePerson } from '../../people/commands/person'
import { knownPeople } from '../../people/queries/directory'
import type { CheckedSession } from '../schema'

type Rows<Row> = { kept: (Row & { id: string })[]; added: Row[] }

/** Which rows a form kept, and which it added. An id of another session's row counts as added. */
function sorted<Row extends { id?: string | null | undefined }>(
  rows: readonly Row[],
  known: readonly string[],
): Rows<Row> {
  const isKept = (row: Row): row is Row & { id: string } => !!row.id && known.includes(row.id)
  return { kept: rows.filter(isKept), added: rows.filter((row) => !isKept(row)) }
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

type Session = { id: string; forumId: string }

type Role = CheckedSession['roles'][number]

/** Who is under a hat. The function and organisation of a new person become their own, not those of that day alone. */
async function headOf(tx: Tx, forumId: string, role: Role, at: Date) {
  const { newPerson, organisation } = role
  const does = role.function ?? {}
  if (role.personId || !newPerson) {
    return {
      personId: role.personId ?? null,
      organisationId: await organisationNamed(tx, organisation, at),
      function: does,
    }
  }
  const values = { ...newPerson, function: does, biography: {}, organisation }
  return { ...(await writePerson(tx, forumId, values, at)), organisationId: null, function: {} }
}

/** Writes the hats in the order given. A hat that stays with the same person keeps its answer. */
async function writeRoles(tx: Tx, { id: sessionId, forumId }: Session, roles: Role[], at: Date): Promise<void> {
  const before = await tx.sessionRole.findMany({
    where: { sessionId },
    select: { id: true, personId: true, heldBack: true },
  })
  const { kept } = sorted(roles, ids(before))
  await tx.sessionRole.deleteMany({ where: { sessionId, id: { notIn: ids(kept) } } })
  for (const [position, role] of roles.entries()) {
    const known = before.find(({ id }) => id === role.id)
    const { personId, organisationId, function: does } = await headOf(tx, forumId, role, at)
    const data = {
      kind: role.kind,
      position,
      personId,
      organisationId,
      function: does,
      announced: role.announced ?? {},
      heldBack: role.heldBack ?? known?.heldBack ?? false,
    }
    const asBefore = known?.personId === data.personId
    if (!known) await tx.sessionRole.create({ data: { ...data, sessionId } })
    else
      await tx.sessionRole.update({
        where: { id: known.id },
        data: asBefore ? data : { ...data, confirmedAt: null, declinedAt: null },
      })
  }
}

async function writeQuestions(tx: Tx, sessionId: string, questions: CheckedSession['questions']): Promise<void> {
  const before = await tx.workshopQuestion.findMany({ where: { sessionId }, select: { id: true } })
  const { kept } = sorted(questions, ids(before))
  await tx.workshopQuestion.deleteMany({ where: { sessionId, id: { notIn: ids(kept) } } })
  for (const [position, { id, text, themeId }] of questions.entries()) {
    const data = { text, themeId: themeId ?? null, position }
    if (id && ids(kept).includes(id)) await tx.workshopQuestion.update({ where: { id }, data })
    else await tx.workshopQuestion.create({ data: { ...data, sessionId } })
  }
}

async function writePitches(tx: Tx, sessionId: string, pitches: CheckedSession['pitches'], at: Date): Promise<void> {
  const before = await tx.pitch.findMany({ where: { sessionId }, select: { id: true } })
  const { kept } = sorted(pitches, ids(before))
  await tx.pitch.deleteMany({ where: { sessionId, id: { notIn: ids(kept) } } })
  for (const [position, pitch] of pitches.entries()) {
    const data = {
      position,
      minutes: pitch.minutes,
      title: pitch.title,
      summary: pitch.summary ?? {},
      personId: pitch.personId ?? null,
      organisationId: await organisationNamed(tx, pitch.organisation, at),
    }
    if (pitch.id && ids(kept).includes(pitch.id)) await tx.pitch.update({ where: { id: pitch.id }, data })
    else await tx.pitch.create({ data: { ...data, sessionId } })
  }
}

/** Writes where a session is; rooms of another forum are passed over. */
export async function writeRooms(
  tx: Tx,
  forumId: string,
  sessionId: string,
  roomIds: readonly string[],
): Promise<void> {
  const rooms = await tx.room.findMany({ where: { forumId, id: { in: [...roomIds] } }, select: { id: true } })
  await tx.sessionRoom.deleteMany({ where: { sessionId } })
  if (rooms.length > 0) await tx.sessionRoom.createMany({ data: rooms.map(({ id }) => ({ sessionId, roomId: id })) })
}

/** The people a form names, as who they are now; whoever is not in the directory of the forum is passed over. */
async function ofTheDirectory(tx: Tx, forumId: string, { roles, pitches }: CheckedSession) {
  const named = [...roles, ...pitches].flatMap(({ personId }) => personId ?? [])
  const known = await knownPeople(tx, forumId, [...new Set(named)])
  const asNow = <Row extends { personId?: string | null | undefined }>(row: Row) => ({
    ...row,
    personId: row.personId ? (known.get(row.personId) ?? null) : null,
  })
  const saysMore = ({ organisation, announced = {} }: Role) => !!organisation || Object.keys(announced).length > 0
  const heads = roles.filter((role) => !role.personId || known.has(role.personId) || saysMore(role))
  return { roles: heads.map(asNow), pitches: pitches.map(asNow) }
}

/** Writes all that hangs on a session: rooms, hats, questions, pitches. */
export async function writeRows(tx: Tx, session: Session, values: CheckedSession, at: Date): Promise<void> {
  const { roles, pitches } = await ofTheDirectory(tx, session.forumId, values)
  await writeRooms(tx, session.forumId, session.id, values.allRooms ? [] : values.roomIds)
  await writeRoles(tx, session, roles, at)
  await writeQuestions(tx, session.id, values.questions)
  await writePitches(tx, session.id, pitches, at)
}

/** The columns of a session, from a checked form. A themeId of another forum is dropped. */
export async function sessionColumns(tx: Tx, forumId: string, values: CheckedSession) {
  const { roomIds: _, roles: _roles, questions: _questions, pitches: _pitches, ...rest } = values
  const theme = values.themeId ? await tx.theme.findFirst({ where: { id: values.themeId, forumId } }) : null
  return {
    ...rest,
    number: rest.number ?? null,
    summary: rest.summary ?? {},
    description: rest.description ?? {},
    startsAt: rest.startsAt ?? null,
    minutes: rest.minutes ?? null,
    themeId: theme?.id ?? null,
    format: rest.format || null,
    capacity: rest.capacity ?? null,
    internalNotes: rest.internalNotes || null,
  }
}
