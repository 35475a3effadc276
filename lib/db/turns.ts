type Waiter = { start: () => void; timer: NodeJS.Timeout }

/** First come, first served: one holder at a time. */
export class Turns {
  readonly #waiters: Waiter[] = []
  #held = false

  /**
   * Waits for a turn; call the answer to give it back.
   * @param timeout milliseconds to stand in line
   * @param refused makes the error thrown when that is too long
   */
  take(timeout: number, refused: () => Error): Promise<() => void> {
    if (!this.#held) {
      this.#held = true
      return Promise.resolve(this.#handBack())
    }
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        start: () => {
          clearTimeout(waiter.timer)
          resolve(this.#handBack())
        },
        timer: setTimeout(() => {
          this.#waiters.splice(this.#waiters.indexOf(waiter), 1)
          reject(refused())
        }, timeout),
      }
      this.#waiters.push(waiter)
    })
  }

  #handBack(): () => void {
    let done = false
    return () => {
      if (done) return
      done = true
      // through the event loop, so that a long line never keeps timers and sockets from running
      setImmediate(() => {
        const next = this.#waiters.shift()
        if (next) next.start()
        else this.#held = false
      })
    }
  }
}
