import { db } from '@/lib/db/client'
import { words } from '../../shared/multilingual'
import type { OwnRegistration } from '../../shared/scope'
import { ownRegistration } from './attendee'

/** Stars, seats and places in line, those that ended too. */
function chosenSessions(registrationId: string) {
  const session = { select: { title: true } } as const
  const orderBy = [{ createdAt: 'asc' as const }, { sessionId: 'asc' as const }]
  return db().registration.findUniqueOrThrow({
    where: { id: registrationId },
    select: {
      stars: { select: { session, createdAt: true }, orderBy },
      signUps: { select: { session, status: true, createdAt: true, seatedAt: true, endedAt: true }, orderBy },
    },
  })
}

/** Everything held about the holder, as plain JSON with the words of questions and options, to be downloaded. */
export async function ownData(scope: OwnRegistration) {
  const view = await ownRegistration(scope)
  const [history, entries, { stars, signUps }] = await Promise.all([
    db().auditEntry.findMany({
      where: { subjectType: 'registration', subjectId: scope.registrationId },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: { act: true, actor: true, at: true, detail: true },
    }),
    db().waitingListEntry.findMany({
      where: { registrationId: scope.registrationId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: {
        status: true,
        createdAt: true,
        offeredAt: true,
        offerExpiresAt: true,
        endedAt: true,
        offerReason: true,
      },
    }),
    chosenSessions(scope.registrationId),
  ])
  const { locale } = view
  const questions = await db().question.findMany({
    where: { id: { in: Object.keys(view.answers) } },
    select: { id: true, label: true },
  })
  return {
    forum: { name: words(view.forum.name, locale), startsAt: view.forum.startsAt, city: view.forum.city },
    registration: {
      reference: view.reference,
      status: view.status,
      type: words(view.type.name, locale),
      language: locale,
      createdAt: view.createdAt,
      updatedAt: view.updatedAt,
      confirmedAt: view.confirmedAt,
      cancelledAt: view.cancelledAt,
    },
    person: view.person,
    answers: questions.map(({ id, label }) => ({ question: words(label, locale), answer: view.answers[id] })),
    diet: view.diet,
    access: view.access,
    consents: view.consents.map(({ text, at, withdrawnAt }) => ({ text, at, withdrawnAt })),
    waitingList: entries,
    starredSessions: stars.map(({ session, createdAt }) => ({ session: words(session.title, locale), at: createdAt })),
    sessionSignUps: signUps.map(({ session, ...signUp }) => ({ session: words(session.title, locale), ...signUp })),
    history,
  }
}
