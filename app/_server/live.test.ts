import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dataPolicy } from '@/lib/csp/policy'
import { announce } from '@/lib/live/announce'
import { countArrival, requestsUnderWay } from './arrivals-under-way'
import { closeStreams, eventStream } from './live'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  closeStreams()
  vi.useRealTimers()
})

function opened(topic = 'programme:1', signal = new AbortController().signal) {
  const answer = eventStream(topic, { requestId: 'r-1', signal })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  const next = async () => (await reader?.read())?.value ?? 'the end'
  return { answer, next }
}

test('a stream says it may not be stored, changed or held back, and when to come back', async () => {
  const { answer, next } = opened()
  expect(Object.fromEntries(answer.headers)).toEqual({
    'cache-control': 'no-store, no-transform',
    'content-security-policy': dataPolicy,
    'content-type': 'text/event-stream; charset=utf-8',
    'x-accel-buffering': 'no',
  })
  expect(await next()).toBe('retry: 2000\n\n')
})

test('it tells what is announced about its topic, and nothing else', async () => {
  const { next } = opened()
  await next()
  announce('programme:2', { ids: ['other'], by: 'u' })
  announce('programme:1', { ids: ['s1'], by: 'u' })
  expect(await next()).toBe('data: {"ids":["s1"],"by":"u"}\n\n')
})

test('it gives a sign of life every 20 seconds, and ends after a quarter of an hour', async () => {
  const { next } = opened()
  await next()
  vi.advanceTimersByTime(20_000)
  expect(await next()).toBe(': here\n\n')
  vi.advanceTimersByTime(15 * 60_000)
  let last = ''
  for (let i = 0; i < 60 && last !== 'the end'; i += 1) last = await next()
  expect(last).toBe('the end')
})

test('all streams end when the process stops, or when the reader leaves', async () => {
  const [one, two] = [opened(), opened('programme:2')]
  closeStreams()
  expect([await one.next(), await one.next()]).toEqual(['retry: 2000\n\n', 'the end'])
  expect([await two.next(), await two.next()]).toEqual(['retry: 2000\n\n', 'the end'])
  const reader = new AbortController()
  const three = opened('programme:3', reader.signal)
  reader.abort()
  announce('programme:3', { ids: [], by: 'u' })
  expect([await three.next(), await three.next()]).toEqual(['retry: 2000\n\n', 'the end'])
  expect(vi.getTimerCount()).toBe(0)
})

test('a reader who is too slow is let go', () => {
  opened()
  for (let i = 0; i < 200; i += 1) announce('programme:1', { ids: [String(i)], by: 'u' })
  expect(vi.getTimerCount()).toBe(0)
})

test('an open stream is no request that somebody waits for', () => {
  const gone = countArrival('r-1')
  expect(requestsUnderWay()).toBe(1)
  opened()
  expect(requestsUnderWay()).toBe(0)
  gone()
  expect(requestsUnderWay()).toBe(0)
})
