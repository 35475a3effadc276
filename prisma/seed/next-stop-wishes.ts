import { type OrganisedForum, type OwnRegistration, proven } from '../../domain/shared/scope'
import { keepApart } from '../../domain/workshops/commands/keep-apart'
import { answerSitWith, askToSitWith } from '../../domain/workshops/commands/sit-with'
import { saveOwnWish } from '../../domain/workshops/commands/wishes'
import { db } from '../../lib/db/client'
import { chance } from './chance'
import { done } from './words'

type Wished = {
  workshopId: string
  /** Everybody who comes to the forum. */
  people: readonly string[]
  /** People the workshop has seats for. */
  seats: number
  seed: number
  at: Date
}

const own = (scope: OrganisedForum, registrationId: string) =>
  proven<OwnRegistration>({ registrationId, forumId: scope.forumId })

/** Twelve people ask somebody; eight agree, two decline, two do not answer. */
async function seedSitWiths(scope: OrganisedForum, { workshopId, people, at }: Wished): Promise<void> {
  const pairs = Array.from({ length: 12 }, (_, n) => [people[2 * n], people[2 * n + 1]] as const)
  for (const [n, [asker, asked]] of pairs.entries()) {
    if (!asker || !asked) return
    const { email } = await db().registration.findUniqueOrThrow({ where: { id: asked }, select: { email: true } })
    const values = { email, everyRound: n % 2 === 0 }
    const { sitWithId } = done(await askToSitWith(own(scope, asker), workshopId, values, { at }))
    if (n < 10) done(await answerSitWith(own(scope, asked), sitWithId, n < 8, { at }))
  }
}

/** What people would like, who asked whom, and four pairs that organisers keep apart. Whoever is beyond the seats goes round the stands. */
export async function seedWishes(scope: OrganisedForum, wished: Wished): Promise<void> {
  const { workshopId, people, seats, seed, at } = wished
  const luck = chance(seed)
  const { tables } = await db().workshop.findUniqueOrThrow({
    where: { id: workshopId },
    select: { tables: { select: { themeId: true } } },
  })
  const themes = [...new Set(tables.flatMap(({ themeId }) => themeId ?? []))]
  for (const [index, registrationId] of people.entries()) {
    const comes = index < seats
    const likes = themes.filter(() => luck.often(0.4)).sort(() => luck.next() - 0.5)
    if (comes && likes.length === 0) continue
    const values = { comes, themeIds: likes, byMail: !luck.often(0.1) }
    done(await saveOwnWish(own(scope, registrationId), workshopId, values, { at }))
  }
  const coming = people.slice(0, seats)
  await seedSitWiths(scope, { ...wished, people: coming.slice(-60) })
  for (let n = 0; n < 4; n += 1) {
    const [first, second] = [coming[60 + 7 * n], coming[62 + 7 * n]]
    if (first && second) done(await keepApart(scope, workshopId, [first, second], true, { at }))
  }
}
