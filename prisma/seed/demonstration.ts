import { now } from '../../lib/clock'
import { seedOrganiser, seedTeam } from './accounts'
import { seedCarriedOn } from './carried-on'
import { seedKortrijk } from './kortrijk'
import { seedLille } from './lille'
import { seedNextStop } from './next-stop'
import { seedForm } from './next-stop-form'
import { seedTypes } from './next-stop-types'
import { seedVisits } from './next-stop-visits'
import { seedRegistrations } from './registrations'
import { calendarOf, type Stage } from './stage'
import { seedTour } from './tour'

export type Wanted = {
  /** Where the stop to come stands. */
  stage?: Stage
  registrations?: number
  seed?: number
  at?: Date
}

/** Two forums of the past as they were, and one invented stop to come. For an empty database, which is open. */
export async function seedDemonstration(wanted: Wanted = {}): Promise<void> {
  const { stage = 'registration', registrations = 240, seed = 1, at = now() } = wanted
  const calendar = calendarOf(stage, at)
  const user = await seedOrganiser(calendar.createdAt)
  const { seriesId } = await seedTour(user, at)
  await seedLille(user, seriesId, at)
  await seedKortrijk(user, at)
  const scope = await seedNextStop(user, { seriesId, calendar, stage })
  await seedCarriedOn(scope, calendar.createdAt)
  await seedTeam(scope, at)
  const crowd = stage === 'draft' || stage === 'published' ? 0 : registrations
  const typeIds = await seedTypes(scope, crowd, calendar.createdAt)
  const form = await seedForm(scope, typeIds, calendar.createdAt)
  const coming = await seedRegistrations(scope, form, { registrations: crowd, seed, calendar })
  await seedVisits(scope, coming, calendar.lastRegistrationAt)
}
