import { type Chance, shuffle } from './chance'
import { type Assignment, type Problem, readProblem } from './problem'

const times = (n: number) => Array.from({ length: n }, (_, k) => k)

/** A random problem around a plan made first: it has a solution, however its rules are mixed. For tests. */
export function plantedProblem({ share, below }: Chance): { problem: Problem; assign: Assignment } {
  const n = 4 + below(36)
  const rounds = 1 + below(4)
  const once = share() < 0.6
  const themes = once ? rounds + below(2) : 1 + below(3)
  const tables = times(Math.max(themes, 2 + below(6))).map((t) => ({
    id: `t${t}`,
    theme: `g${t % themes}`,
    accessible: share() < 0.5,
  }))
  const partial = share() < 0.4
  const participants = times(n).map((p) => ({
    id: `p${p}`,
    ...(share() < 0.7 ? { org: `o${below(share() < 0.2 ? 2 : 9)}` } : {}),
    ...(share() < 0.7 ? { sector: `s${below(3)}` } : {}),
    prefs: share() < 0.5 ? times(below(themes + 1)).map((g) => `g${g}`) : [],
    ...(partial && share() < 0.4
      ? {
          rounds: times(rounds)
            .filter(() => share() < 0.6)
            .map((r) => r + 1),
        }
      : {}),
  }))
  const attends = (p: number, r: number) => participants[p]?.rounds?.includes(r + 1) ?? true

  const seat = times(n).map(() => {
    const order = shuffle(Int32Array.from(times(themes)), { share, below })
    return times(rounds).map((r) => {
      const theme = once ? (order[r] as number) : below(themes)
      const choice = times(tables.length).filter((t) => t % themes === theme)
      return choice[below(choice.length)] as number
    })
  })
  const at = (r: number, t: number) => times(n).filter((p) => attends(p, r) && seat[p]?.[r] === t)
  const sizes = tables.map((_, t) => times(rounds).map((r) => at(r, t).length))
  const slack = share() < 0.5 ? 0 : 1
  const needy = times(n).filter(
    (p) => share() < 0.3 && times(rounds).every((r) => !attends(p, r) || tables[seat[p]?.[r] as number]?.accessible),
  )
  const pairs = times(below(6))
    .map(() => [below(n), below(n)] as const)
    .filter(([a, b]) => a !== b)
  const meet = (a: number, b: number, r: number) => attends(a, r) && attends(b, r) && seat[a]?.[r] === seat[b]?.[r]
  const apart = pairs.filter(([a, b]) => times(rounds).every((r) => !meet(a, b, r)))
  const together = times(below(4)).flatMap(() => {
    const r = below(rounds)
    const here = at(r, below(tables.length))
    return here.length > 1 ? [{ ids: here.slice(0, 2 + below(2)).map((p) => `p${p}`), rounds: [r + 1] }] : []
  })
  const fixed = times(below(4)).flatMap(() => {
    const [p, r] = [below(n), below(rounds)]
    return attends(p, r) ? [{ id: `p${p}`, round: r + 1, table: `t${seat[p]?.[r]}` }] : []
  })
  const assign: Assignment = {}
  for (const r of times(rounds))
    assign[r + 1] = Object.fromEntries(
      times(n)
        .filter((p) => attends(p, r))
        .map((p) => [`p${p}`, `t${seat[p]?.[r]}`]),
    )
  const read = readProblem({
    rounds,
    tables: tables.map((table, t) => ({
      ...table,
      min: Math.max(0, Math.min(...(sizes[t] as number[])) - slack),
      max: Math.max(...(sizes[t] as number[])) + slack,
    })),
    participants: participants.map((person, p) => (needy.includes(p) ? { ...person, needs: ['accessible'] } : person)),
    together,
    apart: apart.map(([a, b]) => ({ ids: [`p${a}`, `p${b}`] })),
    fixed,
    met: pairs.map(([a, b]) => [`p${a}`, `p${b}`]),
    rules: { themeAtMostOnce: once },
  })
  if (!read.ok) throw new Error(read.places.join())
  return { problem: read.problem, assign }
}
