/** On globalThis, because Next bundles this module several times into one process. */
const key = Symbol.for('ronde.arrivals')
const shared = globalThis as { [key]?: Set<string> }
shared[key] ??= new Set()
const underWay = shared[key]

/** A request has arrived; the answer is to be called when its answer has gone. */
export function countArrival(requestId: string): () => void {
  underWay.add(requestId)
  return () => underWay.delete(requestId)
}

/** Nobody waits for the end of this one: it is a stream that stays open. */
export function leaveOutOfCount(requestId: string): void {
  underWay.delete(requestId)
}

/** How many requests have not been answered yet. */
export const requestsUnderWay = (): number => underWay.size

/** Waits until every request under way has been answered, at most `milliseconds`. */
export async function answered(milliseconds: number): Promise<void> {
  for (let waited = 0; underWay.size > 0 && waited < milliseconds; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
