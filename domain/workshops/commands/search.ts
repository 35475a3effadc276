import { now } from '@/lib/clock'
import { db } from '@/lib/db/client'
import { announce } from '@/lib/live/announce'
import { logger } from '@/lib/logger'
import { may } from '../../people/policy'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { namesOf } from '../queries/names'
import { problemOf } from '../queries/problem'
import { weightsSchema } from '../schema'
import { coloursOf, fallen, type SearchFrame, searchFigures } from '../search-frame'
import { planInBackground } from '../seating/background'
import { readProblem } from '../seating/problem'
import { solutionOf } from '../solution'
import { workshopTopic } from '../workshop-topic'
import { savePlan } from './plans'
import type { WorkshopRefusal } from './workshop-change'

type Search = {
  frame: SearchFrame
  began: number
  forumId: string
  userId: string
  stop: AbortController
  /** Whether what was found is thrown away when it stops. */
  dropped: boolean
}

/** Searches of this process by workshop; on globalThis, because Next bundles this module several times into one process. */
const key = Symbol.for('ronde.seating-searches')
const shared = globalThis as { [key]?: Map<string, Search> }
shared[key] ??= new Map()
const searches = shared[key]

const running = (workshopId: string) => {
  const search = searches.get(workshopId)
  return search?.frame.state === 'running' ? search : null
}

type Wanted = { seed: number; seconds: number }

type SearchRefusal = 'not-allowed' | 'search-running' | 'invalid' | WorkshopRefusal

/**
 * Looks for a plan in a thread of its own, for so many seconds at most, and saves what it finds as the next draft. One
 * search for a workshop at a time; it goes on when whoever began it leaves the page.
 */
export async function startSearch(
  scope: OrganisedForum,
  workshopId: string,
  { seed, seconds }: Wanted,
): Promise<Result<{ search: string }, SearchRefusal>> {
  if (!may(scope.role, 'workshops.seat')) return refuse('not-allowed')
  const where = { id: workshopId, forumId: scope.forumId }
  const workshop = await db().workshop.findFirst({ where, select: { frozenAt: true, weights: true } })
  const asked = workshop && (await problemOf(scope, workshopId))
  if (!asked) return refuse('unknown-workshop')
  if (workshop.frozenAt) return refuse('workshop-over')
  const read = readProblem(asked.problem)
  if (!read.ok) return refuse('invalid')
  const people = await namesOf(scope)
  // nothing is waited for from here to the entry in the list: of two who begin at once, one is refused
  if (running(workshopId)) return refuse('search-running')
  const began = now().getTime()
  const name = `${workshopId}:${began}`
  const frame = {
    state: 'running',
    search: name,
    milliseconds: 0,
    seconds,
    figures: null,
    fall: [],
    rounds: [],
  } as const
  const search: Search = {
    frame,
    began,
    forumId: scope.forumId,
    userId: scope.userId,
    stop: new AbortController(),
    dropped: false,
  }
  searches.set(workshopId, search)
  const care = weightsSchema.catch(() => weightsSchema.parse({})).parse(workshop.weights)
  const colours = new Map(people.map(({ id, colour }) => [id, colour]))
  const found = planInBackground(read.problem, {
    seed,
    seconds,
    care,
    signal: search.stop.signal,
    onProgress: (glimpse) => {
      const { frame: before } = search
      if (before.state !== 'running') return
      search.frame = {
        ...before,
        figures: searchFigures(glimpse),
        fall: fallen(before.fall, [glimpse.milliseconds, glimpse.cost]),
        rounds: coloursOf(asked.facts, glimpse, colours),
      }
    },
  })
  void settle(scope, { workshopId, name, search, found })
  announce(workshopTopic(workshopId), { what: 'plan', ids: [], by: scope.userId })
  return accept({ search: name })
}

type Settling = {
  workshopId: string
  name: string
  search: Search
  found: ReturnType<typeof planInBackground>
}

async function settle(scope: OrganisedForum, { workshopId, name, search, found }: Settling): Promise<void> {
  try {
    const plan = await found
    const milliseconds = now().getTime() - search.began
    if (search.dropped) search.frame = { state: 'dropped', search: name }
    else if (!plan.ok) search.frame = { state: 'refused', search: name, refusal: plan }
    else {
      const saved = await savePlan(scope, workshopId, solutionOf(plan))
      search.frame = saved.ok
        ? { state: 'saved', search: name, milliseconds, number: saved.value.number, ended: plan.ended }
        : { state: 'failed', search: name, error: saved.error }
    }
  } catch (error) {
    logger.error({ err: error, workshopId }, 'a search for a seating plan failed')
    search.frame = { state: 'failed', search: name, error: 'unexpected' }
  }
  announce(workshopTopic(workshopId), { what: 'plan', ids: [], by: scope.userId })
}

/** Ends the search under way, whoever began it: what it found so far is kept as a plan, or thrown away. */
export async function stopSearch(
  scope: OrganisedForum,
  workshopId: string,
  { keep }: { keep: boolean },
): Promise<Result<null, 'not-allowed' | 'no-search'>> {
  if (!may(scope.role, 'workshops.seat')) return refuse('not-allowed')
  const search = running(workshopId)
  if (!search || search.forumId !== scope.forumId) return refuse('no-search')
  search.dropped = !keep
  search.stop.abort()
  return accept(null)
}

/** Where the last search of this workshop stands, in this process. */
export function searchNow({ forumId }: OrganisedForum, workshopId: string): SearchFrame & { by?: string } {
  const search = searches.get(workshopId)
  if (search?.forumId !== forumId) return { state: 'none' }
  const { frame, began, userId } = search
  const milliseconds = now().getTime() - began
  return { ...frame, ...(frame.state === 'running' && { milliseconds }), by: userId }
}
