import { clockOffset } from '@/domain/workshops/round-clock'

/** One question to the server's clock: how far ours is ahead, and how long the way there and back took. */
export type Sample = { offset: number; roundTrip: number }

/** How many times it is asked, and the way there and back, in milliseconds, that is good enough to stop early. */
const questions = 6
const quick = 40

async function ask(): Promise<Sample | null> {
  try {
    const sent = Date.now()
    const answer = await fetch('/api/clock', { cache: 'no-store' })
    const received = Date.now()
    const { now }: { now: unknown } = await answer.json()
    if (typeof now !== 'number') return null
    return { offset: clockOffset(sent, now, received), roundTrip: received - sent }
  } catch {
    return null
  }
}

/** The sample with the shortest way there and back: its error is at most half of that. */
export function best(samples: readonly Sample[]): Sample | null {
  return samples.reduce<Sample | null>((least, one) => (least && least.roundTrip <= one.roundTrip ? least : one), null)
}

/** Measures our clock against the server's; null when the server cannot be reached. The first question warms the line. */
export async function measureOffset(): Promise<Sample | null> {
  const samples: Sample[] = []
  for (let n = 0; n < questions; n += 1) {
    const sample = await ask()
    if (sample) samples.push(sample)
    else if (samples.length === 0) return null
    if (n > 1 && sample && sample.roundTrip <= quick) break
  }
  return best(samples)
}
