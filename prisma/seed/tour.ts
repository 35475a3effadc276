import { publishForum } from '../../domain/forum/commands'
import { openSeries } from '../../domain/forum/commands/series'
import type { SignedInUser } from '../../domain/shared/scope'
import { instantOf } from '../../domain/shared/zone'
import facts from './data/lille-2021.json'
import { newForum } from './new-forum'
import { done, three } from './words'

/** The tour, and its first stop: a month, a town and a number of people are all that is known of it. */
export async function seedTour(user: SignedInUser, at: Date): Promise<{ seriesId: string }> {
  const { seriesId } = done(
    await openSeries(
      user,
      {
        slug: 'territoires-connectes',
        name: facts.series.name,
        description: three(
          'De ville en ville, des collectivités et des industriels travaillent à la même table aux projets de territoires connectés.',
          'Van stad tot stad werken lokale besturen en bedrijven aan dezelfde tafel aan verbonden gebieden.',
          'From town to town, local authorities and industry work at the same table on connected territories.',
        ),
      },
      { at },
    ),
  )
  const zone = facts.forum.timeZone
  const startsAt = instantOf(zone, '2020-09-01T00:00')
  const endsAt = instantOf(zone, '2020-10-01T00:00')
  if (!startsAt || !endsAt) throw new Error('September has a beginning and an end.')
  const angers = await newForum(
    user,
    {
      slug: 'angers-2020',
      name: { fr: `${facts.series.name.fr} — Angers` },
      seriesId,
      locales: ['fr'],
      timeZone: zone,
      dayKnown: false,
      startsAt,
      endsAt,
      city: 'Angers',
      country: 'FR',
      latitude: 47.4784,
      longitude: -0.5632,
    },
    {
      summary: three(
        'Première étape de la tournée, en septembre 2020 : 300 participants.',
        'Eerste halte van de tour, in september 2020: 300 deelnemers.',
        'First stop of the tour, in September 2020: 300 participants.',
      ),
    },
    at,
  )
  done(await publishForum(angers, { at }))
  return { seriesId }
}
