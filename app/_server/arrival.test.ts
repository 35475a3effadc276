import { expect, test } from 'vitest'
import { clientAddress, isDirect } from './arrival'

const https = 'https://forum.example.org'
const http = 'http://forum.example.org'

test('nobody chooses their own address', () => {
  expect(clientAddress('203.0.113.7', '127.0.0.1', https)).toBe('203.0.113.7')
  expect(clientAddress('203.0.113.7', undefined, https)).toBe('203.0.113.7')
})

test('a proxy on this machine says who came, in the last entry', () => {
  expect(clientAddress('127.0.0.1', '127.0.0.1, 203.0.113.7', http)).toBe('203.0.113.7')
  expect(clientAddress('::1', undefined, http)).toBe('::1')
})

test('a proxy on the private network is believed when people come over https', () => {
  expect(clientAddress('172.18.0.2', '203.0.113.7', https)).toBe('203.0.113.7')
  expect(clientAddress('::ffff:10.0.0.2', '203.0.113.7', https)).toBe('203.0.113.7')
  expect(clientAddress('192.168.1.20', '127.0.0.1', http)).toBe('192.168.1.20')
})

test('a relayed connection is not one of this machine', () => {
  expect(isDirect('127.0.0.1', { host: 'localhost:3000' })).toBe(true)
  expect(isDirect('::ffff:127.0.0.1', {})).toBe(true)
  expect(isDirect('192.168.1.20', { host: 'localhost:3000' })).toBe(false)
  for (const name of ['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'via', 'x-real-ip']) {
    expect(isDirect('127.0.0.1', { [name]: '127.0.0.1' })).toBe(false)
  }
})
