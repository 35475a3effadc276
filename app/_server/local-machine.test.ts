import { expect, it } from 'vitest'
import { fromThisMachine } from './local-machine'
import { arrivalHeaders } from './request'

const asked = (host: string, direct = 'yes') => new Headers({ host, [arrivalHeaders.direct]: direct })

it('lets the machine itself in', () => {
  for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']) expect(fromThisMachine(asked(host))).toBe(true)
})

it('lets nobody else in, nor another name for this machine', () => {
  expect(fromThisMachine(asked('localhost:3000', 'no'))).toBe(false)
  for (const host of ['forum.example.org', 'localhost.example.org', 'rebound.example:3000', '']) {
    expect(fromThisMachine(asked(host))).toBe(false)
  }
  expect(fromThisMachine(new Headers({ host: 'localhost:3000' }))).toBe(false)
})
