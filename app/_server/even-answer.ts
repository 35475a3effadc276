import { setTimeout as delay } from 'node:timers/promises'

/** Milliseconds, more than the work ever takes: so that time does not tell who is known here. */
const answerTime = 300

/** Does the work, and answers after the same time whatever it was. */
export async function evenly<Value>(work: () => Promise<Value>): Promise<Value> {
  const [value] = await Promise.all([work(), delay(answerTime)])
  return value
}
