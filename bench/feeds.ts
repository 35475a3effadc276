import { type Figure, percentile } from './figure'
import { openForum } from './fill'
import { fillProgramme } from './programme'
import { address } from './server'

const forums = 5

/** Milliseconds of schedule.xml of forums that nobody has asked for yet, once the server has written one. */
export async function measureSchedule(sessions: number): Promise<Figure[]> {
  const samples: number[] = []
  for (let i = 0; i < forums; i += 1) {
    const slug = `schedule-${i}`
    await fillProgramme((await openForum(slug)).forumId, sessions)
    const began = performance.now()
    const answer = await fetch(`${address}/fr/forums/${slug}/schedule.xml`)
    const xml = await answer.text()
    if (i > 0) samples.push(performance.now() - began)
    const found = xml.match(/<event /g)?.length ?? 0
    if (answer.status !== 200 || found !== sessions)
      throw new Error(`schedule.xml answered ${answer.status} with ${found} events`)
  }
  return [
    {
      name: `schedule.xml of ${sessions} sessions, uncached, median of ${samples.length}`,
      value: percentile(samples, 0.5),
      unit: 'ms',
      bound: { is: 'at most', value: 100 },
    },
  ]
}
