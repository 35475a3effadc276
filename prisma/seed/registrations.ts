import { approve, cancelRegistration } from '../../domain/registration/commands/organiser'
import { register } from '../../domain/registration/commands/register'
import type { RegistrationInput } from '../../domain/registration/schema'
import type { OrganisedForum } from '../../domain/shared/scope'
import { db } from '../../lib/db/client'
import { type Chance, chance } from './chance'
import { type Someone, someone } from './crowd'
import type { SeededForm } from './next-stop-form'
import { nextStopThemes } from './next-stop-words'
import type { Calendar } from './stage'
import { done } from './words'

const projects = [
  'Un éclairage public qui baisse la nuit et remonte au passage des piétons.',
  'Des capteurs de niveau d’eau lus par trois communes voisines.',
  'Une carte des bornes de recharge tenue par les habitants.',
]

function answersOf(person: Someone, { questionIds }: SeededForm, luck: Chance): Record<string, string | string[]> {
  const project = luck.often(0.4)
  const travel = luck.pick(['train', 'train', 'tram', 'bicycle', 'car'])
  const population = ['elected', 'staff'].includes(person.profile) ? String(luck.pick([480, 1900, 7200, 38000])) : ''
  const told = {
    themes: nextStopThemes.filter(() => luck.often(0.35)).map(({ key }) => key),
    project: project ? 'yes' : 'no',
    projectWords: project && luck.often(0.6) ? luck.pick(projects) : '',
    population,
    media: person.profile === 'witness' ? person.organisation : '',
    travel,
    carpool: travel === 'car' ? luck.pick(['0', '1', '3']) : '',
    lunch: luck.often(0.85) ? 'yes' : 'no',
  }
  return Object.fromEntries([...questionIds].map(([key, id]) => [id, told[key]]))
}

function inputOf(person: Someone, form: SeededForm, luck: Chance): RegistrationInput {
  const { profile, ...rest } = person
  return {
    ...rest,
    typeId: form.typeIds.get(profile) ?? '',
    phone: '',
    answers: answersOf(person, form, luck),
    consents: [...form.requiredConsents, ...form.otherConsents.filter(() => luck.often(0.7))],
    diet: luck.often(0.12) ? luck.pick(['végétarien', 'sans gluten', 'sans arachide']) : '',
    access: luck.often(0.03) ? luck.pick(['place pour un fauteuil roulant', 'boucle magnétique']) : '',
    joinWaitingList: true,
    idempotencyKey: `demonstration-${person.email}`,
  }
}

/** More come at the opening and again near the end: n instants in order. */
function instants(n: number, from: Date, to: Date, luck: Chance): Date[] {
  const span = to.getTime() - from.getTime()
  return Array.from({ length: n }, () => {
    const x = luck.next()
    const early = luck.often(0.45) ? x ** 2.2 : 1 - (1 - x) ** 1.3 * 0.9
    return new Date(from.getTime() + Math.floor(early * span))
  }).sort((a, b) => a.getTime() - b.getTime())
}

/** Registers a crowd through the product's own command, then approves and cancels a few, as an organiser would. Who was confirmed and stays. */
export async function seedRegistrations(
  scope: OrganisedForum,
  form: SeededForm,
  { registrations, seed, calendar }: { registrations: number; seed: number; calendar: Calendar },
): Promise<string[]> {
  const luck = chance(seed)
  const coming: string[] = []
  const moments = instants(registrations, calendar.opensAt, calendar.lastRegistrationAt, luck)
  for (const [n, at] of moments.entries()) {
    const person = someone(luck, n)
    const input = inputOf(person, form, luck)
    const { registrationId, outcome } = done(await register(scope.forumId, input, { source: 'demonstration', at }))
    const later = new Date(Math.min(at.getTime() + 86_400_000, calendar.lastRegistrationAt.getTime()))
    let stays = outcome === 'confirmed'
    if (outcome === 'pending' && luck.often(0.6)) done(await approve(scope, registrationId, { at: later }))
    else if (outcome === 'confirmed' && person.profile !== 'resident' && luck.often(0.03)) {
      done(await cancelRegistration(scope, registrationId, { at: later }))
      stays = false
    }
    if (stays) coming.push(registrationId)
  }
  return coming
}

/** Everybody who has a seat for the day, in the order they registered. */
export async function confirmedPeople({ forumId }: OrganisedForum): Promise<string[]> {
  const rows = await db().registration.findMany({
    where: { forumId, status: 'CONFIRMED' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
