import type { OrganisedForum } from '../../domain/shared/scope'
import { endRound, startRound } from '../../domain/workshops/commands/clock'
import { savePlan } from '../../domain/workshops/commands/plans'
import { markAbsent } from '../../domain/workshops/commands/presence'
import { publishPlan } from '../../domain/workshops/commands/publish'
import { beginWorkshop, freezeWorkshop } from '../../domain/workshops/commands/setup'
import { problemOf } from '../../domain/workshops/queries/problem'
import { planSeating } from '../../domain/workshops/seating/plan'
import { readProblem } from '../../domain/workshops/seating/problem'
import { solutionOf } from '../../domain/workshops/solution'
import type { Calendar, Stage } from './stage'
import { done } from './words'

/** Steps without a better plan after which the seed is content: loading the demonstration is to be quick. */
const patience = 150_000

/** A first plan for the workshop of the morning; null where nobody is registered yet. */
async function planned(scope: OrganisedForum, workshopId: string, seed: number, at: Date) {
  const asked = await problemOf(scope, workshopId)
  const read = readProblem(asked?.problem)
  if (!read.ok || read.problem.participants.length === 0) return null
  const plan = planSeating(read.problem, { seed, patience })
  if ('error' in plan) throw new Error(`The seed has no plan: ${plan.error}`)
  return done(await savePlan(scope, workshopId, solutionOf(plan), { at }))
}

/** The three rounds as they were held, four minutes apart; then nothing changes any more. */
async function hold(scope: OrganisedForum, workshopId: string, calendar: Calendar): Promise<void> {
  for (const [index, [from, to]] of [
    ['10:56', '11:21'],
    ['11:25', '11:51'],
    ['11:54', '12:19'],
  ].entries()) {
    done(await startRound(scope, workshopId, index + 1, { at: calendar.clock(from ?? '') }))
    done(await endRound(scope, workshopId, index + 1, { at: calendar.clock(to ?? '') }))
  }
  done(await freezeWorkshop(scope, workshopId, { at: calendar.clock('12:45') }))
}

/** Plans the workshop: a draft while people register, told to all on the day, held once it is over. */
export async function seedPlan(
  scope: OrganisedForum,
  workshopId: string,
  { stage, calendar, seed, people }: { stage: Stage; calendar: Calendar; seed: number; people: readonly string[] },
): Promise<void> {
  const saved = await planned(scope, workshopId, seed, calendar.lastRegistrationAt)
  if (!saved || (stage !== 'live' && stage !== 'over')) return
  const told = calendar.lastRegistrationAt
  done(await publishPlan(scope, { workshopId, ...saved }, { tell: 'people', at: told }))
  if (stage === 'live') return
  const morning = calendar.clock('10:45')
  done(await beginWorkshop(scope, workshopId, { at: morning }))
  done(
    await markAbsent(
      scope,
      workshopId,
      people.filter((_, index) => index % 12 === 11),
      { at: morning },
    ),
  )
  await hold(scope, workshopId, calendar)
}
