// npm run -s seat -- INSTANCE.json: seats people at tables; the plan as JSON on stdout, its figures on stderr.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Verdict } from '../domain/workshops/seating/check'
import type { SeatingRefusal } from '../domain/workshops/seating/fault'
import { planSeating } from '../domain/workshops/seating/plan'
import { type Assignment, type Problem, planSchema, readProblem } from '../domain/workshops/seating/problem'
import { nobodyMoves, type Offer, repairPlans } from '../domain/workshops/seating/repair'

const usage = `Say: npm run -s seat -- INSTANCE.json [--seed N] [--seconds S]
     npm run -s seat -- INSTANCE.json --previous OLD.json [--held K] [--plan nobody|few|best] [--seed N] [--seconds S]`

/** A search that has proved nothing stops here at the latest. */
const defaultSeconds = 30

class Refused extends Error {}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Refused(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function wholeNumber(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise
  if (!/^\d+$/.test(value)) throw new Refused(`--${name} takes a whole number, not ${value}.\n${usage}`)
  return Number(value)
}

function problemIn(path: string): Problem {
  const result = readProblem(read(path))
  if (!result.ok) throw new Refused(`${path} is not a seating problem; look at ${result.places.join(', ')}.`)
  return result.problem
}

function previousIn(path: string): Assignment {
  const result = planSchema.safeParse(read(path))
  if (!result.success) throw new Refused(`${path} is not a seating plan.`)
  return result.data.assign
}

const some = (what: string, ids: readonly string[]) =>
  ids.length === 0 ? '' : `\n  ${what}: ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ` … (${ids.length})` : ''}`

function why({ error, people, tables, rounds, missing }: SeatingRefusal): string {
  const rest = some('people', people) + some('tables', tables) + some('rounds', rounds.map(String))
  return `There is no plan: ${error}${missing === undefined ? '' : ` (${missing} missing)`}${rest}`
}

const shown = [
  'hard',
  'repeats',
  'pairCost',
  'orgPairs',
  'sectorUnits',
  'prefsMissed',
  'metBefore',
  'peopleMoved',
  'seatsChanged',
] as const

function printTable(figures: Verdict, bounds: Partial<Record<string, number>>, lines: string[]) {
  const rows = shown.flatMap((name) => {
    const value = figures[name]
    const bound = bounds[name]
    if (value === undefined) return []
    return [`  ${name.padEnd(14)} ${String(value).padStart(7)}${bound === undefined ? '' : `   at least ${bound}`}`]
  })
  console.error([...rows, ...lines].join('\n'))
}

function repaired(
  problem: Problem,
  previous: Assignment,
  options: { held: number; seed: number; stop: () => boolean },
  which: string,
) {
  if (which === 'nobody') {
    const result = nobodyMoves(problem, previous, options)
    if (!result.ok) throw new Refused(why(result))
    return { offer: result.offer, leastMoves: null }
  }
  const result = repairPlans(problem, previous, options)
  if (!result.ok) throw new Refused(why(result))
  if (which === 'best') return { offer: result.best, leastMoves: result.leastMoves }
  // the best that moves no more than two in a hundred, or as few as the rules need
  const most = Math.max(result.leastMoves ?? 0, Math.floor(problem.participants.length / 50))
  const few = result.few.filter(({ moved }) => moved.length <= most)
  return {
    offer: (few.findLast(({ valid }) => valid) ?? few.at(-1) ?? result.nobody) as Offer,
    leastMoves: result.leastMoves,
  }
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      seconds: { type: 'string' },
      previous: { type: 'string' },
      held: { type: 'string' },
      plan: { type: 'string' },
    },
  })
  const [path, more] = positionals
  const { previous, plan: which = 'few' } = values
  if (!path || more || !['nobody', 'few', 'best'].includes(which)) throw new Refused(usage)
  const seed = wholeNumber('seed', values.seed, 1)
  const held = wholeNumber('held', values.held, 0)
  const seconds = Number(values.seconds ?? defaultSeconds)
  if (!(seconds > 0)) throw new Refused(`--seconds takes a number above 0.\n${usage}`)
  const problem = problemIn(path)
  const began = performance.now()
  const stop = () => performance.now() - began > 1_000 * seconds
  const took = () => `  ${((performance.now() - began) / 1_000).toFixed(2)} s, seed ${seed}`

  if (previous) {
    const { offer, leastMoves } = repaired(problem, previousIn(previous), { held, seed, stop }, which)
    const { assign, figures, valid, moved } = offer
    console.log(
      JSON.stringify({ instance: problem.name, seed, assign, bounds: figures.bounds, provedOptimal: false, moved }),
    )
    const least = leastMoves === null ? [] : [`  fewest to move for a plan without broken rules: ${leastMoves}`]
    printTable(figures, {}, [...least, ...(valid ? [] : ['  rules are broken in a round still to come']), took()])
    return
  }
  const plan = planSeating(problem, { seed, stop })
  if (!plan.ok) throw new Refused(why(plan))
  const { instance, assign, bounds, provedOptimal, figures, ended } = plan
  console.log(JSON.stringify({ instance, seed, assign, bounds, provedOptimal }))
  printTable(figures, bounds, [`  ${provedOptimal ? 'proved: no plan is better' : ended}`, took()])
}

try {
  main()
} catch (error) {
  console.error(
    error instanceof Refused ? error.message : error instanceof Error ? `${error.message}\n${usage}` : error,
  )
  process.exitCode = 1
}
