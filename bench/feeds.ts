import { publicForum } from '../domain/forum/queries/public'
import { scheduleOf } from '../domain/programme/exchange/schedule'
import { scheduleXml } from '../domain/programme/exchange/schedule-xml'
import { programmeOf } from '../domain/programme/queries/public'
import { type Figure, percentile } from './figure'
import { address } from './server'

const runs = 20

/** Everything schedule.xml asks for, from the database to the last character, with nothing kept from before. */
async function writtenAnew(slug: string): Promise<string> {
  const [forum, programme] = await Promise.all([publicForum(slug), programmeOf(slug)])
  if (!forum) throw new Error(`no forum ${slug}`)
  const context = { locale: 'fr' as const, base: `${address}/fr`, everywhere: 'Partout' }
  return scheduleXml(scheduleOf(forum, programme, context), `${context.base}/forums/${slug}/schedule.xml`)
}

/** Milliseconds of schedule.xml that nobody has asked for yet: over HTTP once, then written anew again and again. */
export async function measureSchedule(slug: string, sessions: number): Promise<Figure[]> {
  const began = performance.now()
  const answer = await fetch(`${address}/fr/forums/${slug}/schedule.xml`)
  const xml = await answer.text()
  const first = performance.now() - began
  const found = xml.match(/<event /g)?.length ?? 0
  if (answer.status !== 200 || found !== sessions)
    throw new Error(`schedule.xml answered ${answer.status} with ${found} events`)
  const samples: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await writtenAnew(slug)
    samples.push(performance.now() - start)
  }
  const bound = { is: 'at most', value: 100 } as const
  return [
    { name: `schedule.xml of ${sessions} sessions, first asked for over HTTP`, value: first, unit: 'ms', bound },
    {
      name: `schedule.xml written anew, slowest of ${runs} but one`,
      value: percentile(samples, 0.95),
      unit: 'ms',
      bound,
    },
  ]
}
