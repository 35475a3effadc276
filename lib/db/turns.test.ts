import { expect, it } from 'vitest'
import { Turns } from './turns'

const refused = () => new Error('waited too long')

it('lets one in at a time, in the order they came', async () => {
  const turns = new Turns()
  const events: string[] = []
  const visit = async (name: string) => {
    const release = await turns.take(1000, refused)
    events.push(`${name} in`)
    await new Promise((resolve) => setImmediate(resolve))
    events.push(`${name} out`)
    release()
  }
  await Promise.all([visit('a'), visit('b'), visit('c')])
  expect(events).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
})

it('lets timers run between two holders', async () => {
  const turns = new Turns()
  let ticks = 0
  const timer = setInterval(() => ticks++, 1)
  const visits = Array.from({ length: 50 }, async () => {
    const release = await turns.take(10_000, refused)
    const until = performance.now() + 1
    while (performance.now() < until);
    release()
  })
  await Promise.all(visits)
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(10)
})

it('refuses who waits too long, and goes on with the next', async () => {
  const turns = new Turns()
  const release = await turns.take(1000, refused)
  await expect(turns.take(5, refused)).rejects.toThrow('waited too long')
  const next = turns.take(1000, refused)
  release()
  release()
  const last = turns.take(1000, refused)
  const leave = await next
  leave()
  await last
})
