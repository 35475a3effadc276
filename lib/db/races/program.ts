import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A program of a test, running in a process of its own. */
export class Program<Order, Report> {
  readonly process: ChildProcess
  readonly #reports: Report[] = []
  readonly #exited: Promise<unknown>
  #arrived: (() => void) | undefined

  /** @param file beside this one, or a path from here */
  constructor(file: string, args: readonly string[]) {
    this.process = fork(fileURLToPath(new URL(file, import.meta.url)), args, { execArgv: ['--import', 'tsx'] })
    this.#exited = once(this.process, 'exit').then(() => this.#arrived?.())
    this.process.on('message', (report: Report) => {
      this.#reports.push(report)
      this.#arrived?.()
    })
  }

  send(order: Order): void {
    this.process.send(order as object)
  }

  /** The next report. */
  async next(): Promise<Report> {
    for (;;) {
      const report = this.#reports.shift()
      if (report !== undefined) return report
      if (this.#isOver()) throw new Error('The program ended without a report.')
      await new Promise<void>((resolve) => {
        this.#arrived = resolve
      })
    }
  }

  /** Reports that nobody has asked for yet. */
  drain(): Report[] {
    return this.#reports.splice(0)
  }

  /** Waits for it to end by itself; its exit code, or null when a signal ended it. */
  async end(): Promise<number | null> {
    await this.#exited
    return this.process.exitCode
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    this.process.kill('SIGKILL')
    await this.#exited
  }

  #isOver(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null
  }
}
