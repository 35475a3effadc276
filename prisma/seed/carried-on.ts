import { type CarriedOn, carryOn } from '../../domain/programme/commands/carry-on'
import type { OrganisedForum } from '../../domain/shared/scope'
import { db } from '../../lib/db/client'
import { done } from './words'

const content = (slug: string) =>
  db().forum.findUniqueOrThrow({
    where: { slug },
    select: {
      themes: { select: { id: true, key: true } },
      sessions: {
        where: { questions: { some: {} } },
        select: { questions: { orderBy: { position: 'asc' }, select: { id: true } } },
      },
    },
  })

/** The stop to come carries on the themes of Lille, and its three questions in other words. */
export async function seedCarriedOn(scope: OrganisedForum, at: Date): Promise<void> {
  const [lille, here] = [await content('lille-2021'), await content('montrivage')]
  const link = (kind: CarriedOn['kind'], id: string, origin: { id: string } | undefined): CarriedOn[] =>
    origin ? [{ kind, id, originId: origin.id }] : []
  const themes = here.themes.flatMap(({ id, key }) =>
    link(
      'theme',
      id,
      lille.themes.find((theme) => theme.key === key),
    ),
  )
  const asked = lille.sessions[0]?.questions ?? []
  const questions = (here.sessions[0]?.questions ?? []).flatMap(({ id }, index) => link('question', id, asked[index]))
  done(await carryOn(scope, [...themes, ...questions], { at }))
}
