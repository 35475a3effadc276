// One measured search in a process of its own, as a forum meets it: nothing is warm. Prints one line of JSON.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chance, shuffle } from '../domain/workshops/seating/chance'
import { planSeating } from '../domain/workshops/seating/plan'
import { type Problem, readProblem } from '../domain/workshops/seating/problem'
import { nobodyMoves, repairPlans } from '../domain/workshops/seating/repair'
import { seatOne } from '../domain/workshops/seating/seat-one'

const [name = 'e', seed = '1', seconds = '10', errand = 'plan'] = process.argv.slice(2)

function instance(): Problem {
  const file = fileURLToPath(new URL(`../domain/workshops/seating/instances/${name}.json`, import.meta.url))
  const read = readProblem(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.ok) throw new Error(read.places.join())
  return read.problem
}

const clock = () => {
  const began = performance.now()
  return () => performance.now() - began
}

const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20)

function plan(problem: Problem) {
  const since = clock()
  let firstMs = Number.NaN
  let bestMs = Number.NaN
  const result = planSeating(problem, {
    seed: Number(seed),
    stop: () => since() > 1_000 * Number(seconds),
    onProgress: ({ figures }) => {
      bestMs = since()
      if (Number.isNaN(firstMs) && figures().hard === 0) firstMs = bestMs
    },
  })
  const totalMs = since()
  if (!result.ok) throw new Error(result.error)
  const { figures, bounds, provedOptimal, ended } = result
  if (ended === 'proved') bestMs = totalMs
  return {
    firstMs: firstMs || totalMs,
    bestMs: bestMs || totalMs,
    totalMs,
    megabytes: megabytes(),
    figures,
    bounds,
    provedOptimal,
  }
}

/** A tenth stays away, half as many come instead, and tables may be two short. */
function changed(problem: Problem): Problem {
  const { participants } = problem
  const order = [...shuffle(Int32Array.from(participants.keys()), chance(Number(seed)))]
  const out = new Set(order.slice(0, Math.round(participants.length / 10)))
  const models = order.slice(out.size, out.size + Math.round(out.size / 2))
  return {
    ...problem,
    tables: problem.tables.map((table) => ({ ...table, min: Math.max(0, table.min - (errand === 'minimum' ? 1 : 2)) })),
    participants: [
      ...participants.filter((_, p) => !out.has(p)),
      ...models.flatMap((p, k) => {
        const model = participants[p]
        return model ? [{ ...model, id: `new-${k}` }] : []
      }),
    ],
  }
}

function repair(problem: Problem) {
  const before = planSeating(problem, { seed: Number(seed) })
  if (!before.ok) throw new Error(before.error)
  const now = changed(problem)
  const since = clock()
  const nobody = nobodyMoves(now, before.assign, { seed: Number(seed) })
  const nobodyMs = since()
  if (!nobody.ok) throw new Error(nobody.error)
  const all = repairPlans(now, before.assign, { seed: Number(seed) })
  if (!all.ok) throw new Error(all.error)
  const late = now.participants.at(-1)
  const assign = structuredClone(nobody.offer.assign)
  for (const round of Object.values(assign)) delete round[late?.id ?? '']
  const lateSince = clock()
  const seated = seatOne(now, assign, late?.id ?? '')
  const { figures, valid } = nobody.offer
  return {
    nobodyMs,
    valid,
    figures,
    leastMoves: all.leastMoves,
    people: now.participants.length,
    lateMs: lateSince(),
    seated: seated.ok,
  }
}

console.log(JSON.stringify(errand === 'plan' ? plan(instance()) : repair(instance())))
