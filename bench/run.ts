// npm run bench [-- name…]: figures of the built product, each beside its bound and the floor of the same run.
import { cpus, totalmem } from 'node:os'
import { closeDatabase, openDatabase } from '../lib/db/client'
import { deployMigrations } from '../prisma/migrate'
import { measureEditor } from './editor'
import { measureSchedule } from './feeds'
import { type Figure, percentile, printFigures } from './figure'
import { fillRegistrations, openForum } from './fill'
import { measureList, measurePublicPage } from './pages'
import { fillProgramme } from './programme'
import { measureRegistration } from './registration'
import { measureRelease } from './release'
import { measureRush } from './rush'
import { measureSeating } from './seating'
import { address, database, forgetDatabase, residentMegabytes, serve, settings, stop } from './server'
import { signedInCookie } from './signed-in'

Object.assign(process.env, settings)

async function measureStart(): Promise<Figure[]> {
  const samples: number[] = []
  for (let i = 0; i < 7; i++) {
    const { server, startMs } = await serve()
    samples.push(startMs)
    await stop(server)
  }
  return [
    {
      name: 'cold start to a database-backed 200, median of 7',
      value: percentile(samples, 0.5),
      unit: 'ms',
      bound: { is: 'at most', value: 1_500 },
    },
  ]
}

const lists = [
  { count: 10_000, boundMs: 30 },
  { count: 100_000, boundMs: 60 },
]

async function measureLists(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { count, boundMs } of lists) {
    const slug = `list-${count}`
    await fillRegistrations(await openForum(slug), count)
    const cookie = await signedInCookie()
    figures.push(...(await measureList(slug, count, cookie, boundMs)))
  }
  return figures
}

async function main(): Promise<number> {
  const only = process.argv.slice(2)
  const wanted = (name: string) => only.length === 0 || only.includes(name)
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}.`,
  )
  console.log('The load generator runs on the same processors; a busy machine shows in the floors too.\n')

  if (only.includes('rush')) {
    await measureRush()
    return 0
  }
  if (only.includes('seating')) {
    const missed = measureSeating()
    console.log(missed === 0 ? '\nEvery figure is within its bound.' : `\n${missed} figure(s) missed or not measured.`)
    return missed
  }
  forgetDatabase()
  await deployMigrations(database)
  await openDatabase(database)
  let missed = 0
  if (wanted('start')) missed += printFigures(await measureStart())
  const { server } = await serve()
  try {
    if (wanted('registration')) {
      const slug = 'measured'
      missed += printFigures(await measureRegistration({ slug, ...(await openForum(slug)) }))
    }
    if (wanted('public')) {
      const { seedDemonstration } = await import('../prisma/seed/demonstration')
      await seedDemonstration()
      const page = '/fr/forums/lille-2021'
      missed += printFigures(await measurePublicPage('public forum page', page, { atLeast: 1_200 }))
    }
    if (wanted('programme')) {
      const slug = 'programme'
      await fillProgramme((await openForum(slug)).forumId, 150)
      const bounds = { atLeast: 1_000, mostKilobytes: 60 }
      missed += printFigures(await measureSchedule(150))
      const path = `/fr/forums/${slug}/programme`
      missed += printFigures(await measurePublicPage('programme of 150 sessions', path, bounds))
    }
    if (wanted('editor')) {
      const figures = await measureEditor()
      // a bound nothing was held against is not kept
      missed += figures ? printFigures(figures) : 1
    }
    if (wanted('release')) missed += printFigures(await measureRelease())
    if (wanted('list')) missed += printFigures(await measureLists())
    const memory = residentMegabytes(server.pid)
    if (only.length === 0)
      missed += printFigures([
        { name: 'resident memory after that load', value: memory, unit: 'MB', bound: { is: 'at most', value: 350 } },
      ])
  } finally {
    await stop(server)
    await closeDatabase()
  }
  console.log(missed === 0 ? '\nEvery figure is within its bound.' : `\n${missed} figure(s) missed or not measured.`)
  return missed
}

main().then(
  (missed) => process.exit(missed === 0 ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error, `(server: ${address})`)
    process.exit(1)
  },
)
