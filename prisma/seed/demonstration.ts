import { now } from '../../lib/clock'
import { seedOrganiser, seedTeam } from './accounts'
import { seedKortrijk } from './kortrijk'
import { seedLille } from './lille'
import { seedNextStop } from './next-stop'
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
export async function seedDemonstration({ stage = 'registration', at = now() }: Wanted = {}): Promise<void> {
  const calendar = calendarOf(stage, at)
  const user = await seedOrganiser(calendar.createdAt)
  const { seriesId } = await seedTour(user, at)
  await seedLille(user, seriesId, at)
  await seedKortrijk(user, at)
  const scope = await seedNextStop(user, { seriesId, calendar, stage })
  await seedTeam(scope, at)
}
