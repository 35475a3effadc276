import { now } from '../../lib/clock'
import { seedOrganiser, seedTeam } from './accounts'
import { seedCarriedOn } from './carried-on'
import { seedKortrijk } from './kortrijk'
import { seedLille } from './lille'
import { seedMidiDuSmart } from './midi-du-smart'
import { seedNextStop } from './next-stop'
import { seedForm } from './next-stop-form'
import { seedPlan } from './next-stop-plan'
import { seedTypes } from './next-stop-types'
import { seedVisits } from './next-stop-visits'
import { seedWishes } from './next-stop-wishes'
import { seedTableRoles, seedWorkshop } from './next-stop-workshop'
import { confirmedPeople, seedRegistrations } from './registrations'
import { calendarOf, type Stage } from './stage'
import { seedTour } from './tour'

export type Wanted = {
  /** Where the stop to come stands. */
  stage?: Stage
  registrations?: number
  seed?: number
  at?: Date
}

/** Twenty-four tables of ten. */
const workshopSeats = 240

/** Forums of the past as they were, and one invented stop to come. For an empty database, which is open. */
export async function seedDemonstration(wanted: Wanted = {}): Promise<void> {
  const { stage = 'registration', registrations = 270, seed = 1, at = now() } = wanted
  const calendar = calendarOf(stage, at)
  const user = await seedOrganiser(calendar.createdAt)
  const { seriesId } = await seedTour(user, at)
  await seedLille(user, seriesId, at)
  await seedKortrijk(user, at)
  await seedMidiDuSmart(user, at)
  const scope = await seedNextStop(user, { seriesId, calendar, stage })
  await seedCarriedOn(scope, calendar.createdAt)
  await seedTeam(scope, at)
  const crowd = stage === 'draft' || stage === 'published' ? 0 : registrations
  const typeIds = await seedTypes(scope, crowd, calendar.createdAt)
  const form = await seedForm(scope, typeIds, calendar.createdAt)
  const coming = await seedRegistrations(scope, form, { registrations: crowd, seed, calendar })
  await seedVisits(scope, coming, calendar.lastRegistrationAt)
  const people = await confirmedPeople(scope)
  const workshop = await seedWorkshop(scope, people.length, calendar.createdAt)
  if (people.length === 0) return
  const wishedAt = calendar.lastRegistrationAt
  await seedTableRoles(scope, workshop, people, wishedAt)
  const { workshopId } = workshop
  await seedWishes(scope, { workshopId, people, seats: workshopSeats, seed, at: wishedAt })
  await seedPlan(scope, workshopId, { stage, calendar, seed, people })
}
