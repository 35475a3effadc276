import { closeDatabase, openDatabase } from '../../db/client'
import { type Job, startWorker } from '../worker'

export type JobOrder = 'start' | 'let-go'
export type JobReport = { event: 'ready' | 'began' | 'did' | 'stopping' | 'stopped'; job: string }

const report = (event: JobReport['event'], job = '') => process.send?.({ event, job } satisfies JobReport)

let letGo = () => {}
const released = new Promise<void>((resolve) => {
  letGo = resolve
})

const handlers = {
  count: async (job: Job) => void report('did', job.id),
  /** Works until told to let go. */
  hold: async (job: Job) => {
    report('began', job.id)
    await released
    report('did', job.id)
  },
}

function start(): void {
  const worker = startWorker(handlers, { concurrency: 10, poll: 50, lease: Number(process.argv[3]), patience: 500 })
  process.once('SIGTERM', () => {
    const stopped = worker.stop()
    report('stopping')
    void stopped.then(closeDatabase).then(() => {
      report('stopped')
      process.disconnect()
    })
  })
}

await openDatabase(process.argv[2] ?? '')
process.on('message', (order: JobOrder) => (order === 'start' ? start() : letGo()))
report('ready')
