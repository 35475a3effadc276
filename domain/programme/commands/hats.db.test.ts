import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, openForum, startOfTests } from '@/prisma/factories/forum'
import { proven } from '../../shared/scope'
import { editedSession, sessionHistory } from '../queries/session'
import { answerHat, holdBack } from './hats'
import { addSession, saveSession } from './sessions'

const at = startOfTests

async function asked() {
  const { scope, forumId } = await openForum()
  const newPerson = { givenName: 'Noor', familyName: 'Voorbeeld' }
  const { sessionId } = accepted(
    await addSession(
      scope,
      {
        kind: 'PLENARY',
        title: { fr: 'Débat' },
        roles: [
          { kind: 'SPEAKER', newPerson, organisation: 'Agence', function: { fr: 'directrice' } },
          { kind: 'EXPERT', announced: { fr: 'Une élue' } },
        ],
      },
      { at },
    ),
  )
  const session = async () => {
    const found = await editedSession(scope, sessionId)
    if (!found) throw new Error('no session')
    return found
  }
  const [speaker, unnamed] = (await session()).hats
  const hat = (id = speaker?.id ?? '') => ({ sessionId, hatId: id })
  return { scope, forumId, sessionId, session, hat, unnamed: unnamed?.id ?? '' }
}

onEachDatabase('hats', () => {
  it('writes somebody new into the directory with the session, function and organisation theirs', async () => {
    const { forumId, session } = await asked()
    const person = await db().person.findFirstOrThrow({
      where: { forumId, familyName: 'Voorbeeld' },
      include: { organisation: true },
    })
    expect([person.givenName, person.function, person.organisation?.name]).toEqual([
      'Noor',
      { fr: 'directrice' },
      'Agence',
    ])
    expect((await session()).hats[0]).toMatchObject({
      person: { id: person.id, name: 'Noor Voorbeeld' },
      organisation: null,
      function: {},
      heldBack: false,
    })
  })

  it('notes an answer, and being announced apart from it; the version stays', async () => {
    const { scope, session, hat, sessionId } = await asked()
    accepted(await answerHat(scope, hat(), 'confirmed', { at }))
    accepted(await holdBack(scope, hat(), true, { at }))
    expect(await session()).toMatchObject({
      version: 1,
      hats: [{ confirmed: true, declined: false, heldBack: true }, {}],
    })
    accepted(await answerHat(scope, hat(), 'declined', { at }))
    expect((await session()).hats[0]).toMatchObject({ confirmed: false, declined: true, heldBack: true })
    accepted(await answerHat(scope, hat(), null, { at }))
    accepted(await holdBack(scope, hat(), false, { at }))
    expect((await session()).hats[0]).toMatchObject({ confirmed: false, declined: false, heldBack: false })
    const history = await sessionHistory(scope, sessionId)
    expect(history.map(({ act }) => act).sort()).toEqual([
      'created',
      'hat-announced',
      'hat-confirmed',
      'hat-declined',
      'hat-held-back',
      'hat-reopened',
    ])
    expect(history.find(({ act }) => act === 'hat-declined')).toMatchObject({
      by: 'Camille',
      detail: { person: 'Noor Voorbeeld' },
    })
  })

  it('keeps somebody held back when the form, which does not say so, is saved', async () => {
    const { scope, session, hat, sessionId } = await asked()
    accepted(await holdBack(scope, hat(), true, { at }))
    const { hats } = await session()
    const roles = hats.map(({ id, kind, person, announced }) => ({ id, kind, personId: person?.id ?? null, announced }))
    const values = { kind: 'PLENARY' as const, title: { fr: 'Grand débat' }, roles }
    accepted(await saveSession(scope, { sessionId, version: 1 }, values, { at }))
    expect((await session()).hats[0]).toMatchObject({ heldBack: true })
  })

  it('refuses a role without a person, a hat of another forum, and whoever may not edit', async () => {
    const { scope, hat, unnamed } = await asked()
    const unknown = { ok: false, error: 'unknown-hat' }
    expect(await answerHat(scope, hat(unnamed), 'confirmed', { at })).toEqual(unknown)
    expect(await holdBack(scope, hat(unnamed), true, { at })).toEqual(unknown)
    const elsewhere = await openForum()
    expect(await answerHat(elsewhere.scope, hat(), 'confirmed', { at })).toEqual(unknown)
    const reader = proven<typeof scope>({ ...scope, role: 'READER' })
    expect(await holdBack(reader, hat(), true, { at })).toEqual({ ok: false, error: 'not-allowed' })
  })
})
