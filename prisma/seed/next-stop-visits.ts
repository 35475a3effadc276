import type { PublicSession } from '../../domain/programme/public-programme'
import { programmeOf } from '../../domain/programme/queries/public'
import type { SessionValues } from '../../domain/programme/schema'
import { signUp } from '../../domain/registration/commands/sign-ups'
import { type OrganisedForum, type OwnRegistration, proven } from '../../domain/shared/scope'
import type { Known } from './next-stop-known'
import { done, three } from './words'

/** Two visits at noon, at the same time: one chooses, and one signs up. */
export function visits({ room, theme, clock }: Known): SessionValues[] {
  const visit = { kind: 'SITE_VISIT' as const, capacity: 12, signUp: true, minutes: 45, roomIds: [room('forecourt')] }
  return [
    {
      ...visit,
      title: three(
        'Les toits qui gardent la pluie',
        'De daken die de regen vasthouden',
        'The roofs that keep the rain',
      ),
      summary: three(
        'Sur les toits des ateliers, à cinq minutes à pied ; douze places.',
        'Op de daken van de werkplaatsen, vijf minuten te voet; twaalf plaatsen.',
        'On the roofs of the workshops, five minutes on foot; twelve places.',
      ),
      startsAt: clock('13:00'),
      themeId: theme('resources'),
      languages: ['fr'],
    },
    {
      ...visit,
      title: three(
        'La rue que les élèves ont dessinée',
        'De straat die de leerlingen tekenden',
        'The street the pupils drew',
      ),
      summary: three(
        'Avec celles et ceux qui l’ont dessinée ; douze places.',
        'Met wie haar getekend heeft; twaalf plaatsen.',
        'With those who drew it; twelve places.',
      ),
      startsAt: clock('13:10'),
      themeId: theme('mobility'),
      languages: ['fr', 'nl'],
    },
  ]
}

/** Nearly full, and full with a line: how many sign up for each visit. */
const crowds = [11, 16]

/** Signs some of the registered people up, through the product's own command; nobody is written to. */
export async function seedVisits(scope: OrganisedForum, registrationIds: readonly string[], at: Date): Promise<void> {
  const { sessions } = await programmeOf('montrivage')
  const open = sessions.filter(({ signUp: needed }: PublicSession) => needed)
  let next = 0
  for (const [index, { id }] of open.entries()) {
    const people = registrationIds.slice(next, next + (crowds[index] ?? 0))
    next += people.length
    for (const registrationId of people) {
      const own = proven<OwnRegistration>({ registrationId, forumId: scope.forumId })
      done(await signUp(own, id, { at }))
    }
  }
}
