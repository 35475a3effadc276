import { expect, it } from 'vitest'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, openForum, startOfTests } from '@/prisma/factories/forum'
import { releasedSessions } from '@/prisma/factories/programme'
import { holderOf, registered } from '@/prisma/factories/registration'
import { addSession } from '../../programme/commands/sessions'
import { agendaMarks } from '../queries/agenda-marks'
import { holderIn } from '../queries/link'
import { cancelOwn } from './attendee'
import { star } from './stars'

const at = startOfTests

onEachDatabase('stars', () => {
  it('mark sessions that were released, once each, and come off again', async () => {
    const forum = await openForum()
    const [visit = '', other = ''] = await releasedSessions(forum, [{}, {}])
    const own = holderOf(forum, await registered(forum))
    for (const sessionId of [visit, visit, other]) accepted(await star(own, sessionId, true, { at }))
    expect(await agendaMarks(own)).toMatchObject({ registered: true, stars: [visit, other].sort(), seats: {} })
    accepted(await star(own, visit, false, { at }))
    accepted(await star(own, visit, false, { at }))
    expect((await agendaMarks(own)).stars).toEqual([other])
  })

  it('are refused for what is not public, for another forum, and to whoever has cancelled', async () => {
    const [forum, elsewhere] = [await openForum(), await openForum()]
    const [visit = ''] = await releasedSessions(forum, [{}])
    const [foreign = ''] = await releasedSessions(elsewhere, [{}])
    const draft = { kind: 'PLENARY' as const, title: { fr: 'Débat' }, startsAt: at, minutes: 30 }
    const { sessionId } = accepted(await addSession(forum.scope, draft, { at }))
    const own = holderOf(forum, await registered(forum))
    for (const unknown of [foreign, sessionId, 'nothing']) {
      expect(await star(own, unknown, true, { at })).toEqual({ ok: false, error: 'unknown-session' })
    }
    accepted(await cancelOwn(own, { at }))
    expect(await star(own, visit, true, { at })).toEqual({ ok: false, error: 'not-live' })
  })

  it('belong to the registration whose link the browser opened last', async () => {
    const [forum, elsewhere] = [await openForum(), await openForum()]
    const [first, second, away] = [await registered(forum), await registered(forum), await registered(elsewhere)]
    const held = [away, second, first].map(({ registrationId: id }) => ({ id, version: 1 }))
    expect((await holderIn(forum.slug, held))?.id).toBe(second.registrationId)
    expect(await holderIn(forum.slug, [{ id: second.registrationId, version: 2 }])).toBeNull()
    accepted(await cancelOwn(holderOf(forum, second), { at }))
    expect((await holderIn(forum.slug, held))?.id).toBe(first.registrationId)
    expect(await holderIn(forum.slug, [])).toBeNull()
  })
})
